package app.greenroom.importing.markdown.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.dossier.SectionKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionHeadingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JOB_OVERVIEW | ## Job Overview",
                "JOB_OVERVIEW | ## 1. **Role Overview**:",
                "JOB_OVERVIEW | Stellenübersicht",
                "JOB_OVERVIEW | Functieomschrijving",
                "JOB_OVERVIEW | Présentation du poste",
                "JOB_OVERVIEW | Descripción del puesto",
                "WHY_FIT | Why You’re a Great Fit",
                "WHY_FIT | Warum diese Stelle passt",
                "WHY_FIT | Waarom deze baan bij je past",
                "WHY_FIT | Pourquoi ce poste vous convient",
                "WHY_FIT | Por qué encajas",
                "RESUME_HIGHLIGHTS | Résumé Highlights (Snapshot)",
                "RESUME_HIGHLIGHTS | Höhepunkte aus dem Lebenslauf",
                "COMPANY_SUMMARY | 🏢 Company Overview",
                "COMPANY_SUMMARY | Über das Unternehmen",
                "COMPANY_SUMMARY | Présentation de l’entreprise",
                "QUESTIONS | V. Predicted Interview Questions",
                "QUESTIONS | Company-Specific Questions",
                "QUESTIONS | Mögliche Fragen",
                "QUESTIONS | Verwachte vragen",
                "QUESTIONS | Questions d’entretien probables",
                "QUESTIONS | Preguntas previstas",
                "ASKS | Section 6: Questions to Ask Them",
                "ASKS | Smart Questions For The Interviewer",
                "ASKS | Fragen an das Unternehmen",
                "ASKS | Vragen om te stellen",
                "ASKS | Questions à poser",
                "ASKS | Preguntas para ellos",
                "CONCEPTS | 7. Concepts To Know/Review (concrete list + action items)",
                "CONCEPTS | Key Concepts",
                "CONCEPTS | Wichtige Konzepte",
                "CONCEPTS | Te kennen begrippen",
                "CONCEPTS | Notions à réviser",
                "CONCEPTS | Conceptos clave",
                "ADVICE | Strategic Advice – Tone",
                "ADVICE | Strategische Ratschläge",
                "ADVICE | Consejos",
                "OTHER | Sample Answers to Predicted Questions",
                "OTHER | Example Stories",
                "OTHER | Closing"
            })
    void headingsSayWhatTheyAnnounce(SectionKind kind, String heading) {
        assertThat(SectionHeadings.kindOf(heading)).isEqualTo(kind);
    }
}
