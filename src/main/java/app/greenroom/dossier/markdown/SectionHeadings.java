package app.greenroom.dossier.markdown;

import app.greenroom.dossier.SectionKind;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Knows sections by the meaning of their headings, in several languages. A heading may be numbered, emphasized,
 * shortened, or carry a suffix: of the phrases of the table the one that stands first in it decides, and of several there the longest. A phrase in Latin letters
 * stands at the start of a word; one that opens with {@code =} must be all of the heading. To teach a new heading or
 * language, add a phrase.
 */
final class SectionHeadings {

    private static final int LONGEST = 200;

    private record Phrase(SectionKind kind, String text, boolean whole, boolean latin) {

        static Phrase of(SectionKind kind, String written) {
            boolean whole = written.startsWith("=");
            String text = fold(whole ? written.substring(1) : written);
            boolean latin = text.chars().allMatch(c -> c < 0x250);
            return new Phrase(kind, latin ? text : text.replace(" ", ""), whole, latin);
        }

        /** Where this phrase stands in a heading, or -1. */
        int placeIn(String heading) {
            String where = latin ? heading : heading.replace(" ", "");
            if (whole) {
                return where.equals(text) ? 0 : -1;
            }
            return latin ? (" " + where).indexOf(" " + text) : where.indexOf(text);
        }
    }

    private static final List<Phrase> PHRASES = Stream.of(
                    // English
                    row(SectionKind.JOB_OVERVIEW, "job overview", "role overview", "position overview", "job summary"),
                    row(
                            SectionKind.JOB_OVERVIEW,
                            "role summary",
                            "position summary",
                            "job description",
                            "about the role"),
                    row(
                            SectionKind.JOB_OVERVIEW,
                            "about the job",
                            "about the position",
                            "role snapshot",
                            "job snapshot"),
                    row(
                            SectionKind.JOB_OVERVIEW,
                            "=overview",
                            "=the role",
                            "=the job",
                            "opportunity overview",
                            "job details"),
                    row(
                            SectionKind.WHY_FIT,
                            "why this job is a fit",
                            "why this",
                            "why you",
                            "why the role",
                            "why it is a fit"),
                    row(
                            SectionKind.WHY_FIT,
                            "job is a fit",
                            "role is a fit",
                            "good fit",
                            "great fit",
                            "=fit",
                            "fit analysis"),
                    row(
                            SectionKind.WHY_FIT,
                            "fit summary",
                            "fit assessment",
                            "why i",
                            "your fit",
                            "job fit",
                            "role fit"),
                    row(
                            SectionKind.RESUME_HIGHLIGHTS,
                            "resume highlights",
                            "resume",
                            "cv highlights",
                            "=cv",
                            "experience highlights"),
                    row(
                            SectionKind.RESUME_HIGHLIGHTS,
                            "highlights for this role",
                            "relevant experience",
                            "key experience"),
                    row(
                            SectionKind.COMPANY_SUMMARY,
                            "company summary",
                            "company overview",
                            "company snapshot",
                            "company profile"),
                    row(
                            SectionKind.COMPANY_SUMMARY,
                            "company research",
                            "company background",
                            "about the company",
                            "=company"),
                    row(
                            SectionKind.COMPANY_SUMMARY,
                            "company brief",
                            "company context",
                            "company insights",
                            "company info"),
                    row(
                            SectionKind.QUESTIONS,
                            "predicted interview questions",
                            "predicted questions",
                            "interview questions"),
                    row(SectionKind.QUESTIONS, "likely questions", "expected questions", "question", "q&a"),
                    row(
                            SectionKind.ASKS,
                            "questions to ask",
                            "questions for them",
                            "questions for the",
                            "questions for your"),
                    row(
                            SectionKind.ASKS,
                            "questions you can ask",
                            "questions you should ask",
                            "questions you could ask"),
                    row(SectionKind.ASKS, "questions you might ask", "what to ask", "ask them", "ask the interviewer"),
                    row(SectionKind.ASKS, "things to ask", "your questions", "smart questions", "reverse questions"),
                    row(
                            SectionKind.CONCEPTS,
                            "concepts to know",
                            "concepts to review",
                            "concept",
                            "topics to know",
                            "topics to review"),
                    row(
                            SectionKind.CONCEPTS,
                            "topics to study",
                            "topics to brush up",
                            "key topics",
                            "study topics",
                            "review topics"),
                    row(
                            SectionKind.CONCEPTS,
                            "skills to review",
                            "things to review",
                            "what to review",
                            "things to know"),
                    row(
                            SectionKind.CONCEPTS,
                            "knowledge checklist",
                            "study list",
                            "study guide",
                            "technical topics",
                            "subjects to review"),
                    row(
                            SectionKind.ADVICE,
                            "strategic advice",
                            "strategic",
                            "advice",
                            "tips",
                            "=strategy",
                            "interview strategy"),
                    row(SectionKind.ADVICE, "recommendations", "red flags", "final thoughts", "strategy and"),
                    row(SectionKind.OTHER, "sample answers", "model answers", "answers to", "example answers"),
                    // Korean
                    row(
                            SectionKind.JOB_OVERVIEW,
                            "직무 개요",
                            "업무 개요",
                            "포지션 개요",
                            "직무 소개",
                            "채용 개요",
                            "직무 요약",
                            "역할 개요",
                            "직업 개요"),
                    row(SectionKind.WHY_FIT, "적합한 이유", "적합", "맞는 이유", "어울리는 이유", "지원 이유", "지원 동기", "직무 매칭"),
                    row(SectionKind.RESUME_HIGHLIGHTS, "이력서", "경력 하이라이트", "경력 강조", "하이라이트", "핵심 경력"),
                    row(SectionKind.COMPANY_SUMMARY, "회사 요약", "회사 개요", "기업 개요", "기업 요약", "회사 소개", "기업 소개", "회사 정보"),
                    row(SectionKind.QUESTIONS, "예상 면접 질문", "예상 질문", "면접 질문", "질문"),
                    row(SectionKind.ASKS, "질문할", "물어볼", "물어볼 질문", "할 질문", "역질문", "질문하기", "에게 할 질문", "던질 질문", "면접관에게"),
                    row(SectionKind.CONCEPTS, "개념", "알아야 할", "복습", "검토할", "학습 주제", "핵심 지식", "준비해야 할 지식"),
                    row(SectionKind.ADVICE, "전략적 조언", "조언", "전략", "팁"),
                    // German
                    row(
                            SectionKind.JOB_OVERVIEW,
                            "stellenübersicht",
                            "stellenbeschreibung",
                            "stellenprofil",
                            "jobübersicht"),
                    row(
                            SectionKind.JOB_OVERVIEW,
                            "überblick über die stelle",
                            "übersicht der stelle",
                            "über die stelle",
                            "die stelle"),
                    row(SectionKind.WHY_FIT, "warum", "passung"),
                    row(SectionKind.RESUME_HIGHLIGHTS, "lebenslauf", "höhepunkte", "highlights aus dem lebenslauf"),
                    row(
                            SectionKind.COMPANY_SUMMARY,
                            "unternehmen",
                            "firmenprofil",
                            "über das unternehmen",
                            "über die firma"),
                    row(
                            SectionKind.QUESTIONS,
                            "interviewfragen",
                            "mögliche fragen",
                            "erwartete fragen",
                            "fragen",
                            "voraussichtliche fragen"),
                    row(
                            SectionKind.ASKS,
                            "fragen an",
                            "rückfragen",
                            "eigene fragen",
                            "fragen, die sie stellen",
                            "ihre fragen",
                            "deine fragen"),
                    row(
                            SectionKind.CONCEPTS,
                            "konzepte",
                            "begriffe",
                            "themen zum",
                            "themen zur",
                            "fachthemen",
                            "zu wiederholende themen"),
                    row(SectionKind.ADVICE, "strategische", "ratschläge", "tipps", "empfehlungen", "strategie"),
                    // Dutch
                    row(
                            SectionKind.JOB_OVERVIEW,
                            "functieoverzicht",
                            "functieomschrijving",
                            "over de functie",
                            "vacature",
                            "overzicht van de functie"),
                    row(SectionKind.WHY_FIT, "waarom"),
                    row(
                            SectionKind.RESUME_HIGHLIGHTS,
                            "cv-hoogtepunten",
                            "hoogtepunten",
                            "uit je cv",
                            "relevante ervaring"),
                    row(
                            SectionKind.COMPANY_SUMMARY,
                            "bedrijfsprofiel",
                            "bedrijfsoverzicht",
                            "over het bedrijf",
                            "samenvatting van het bedrijf",
                            "bedrijfssamenvatting"),
                    row(
                            SectionKind.QUESTIONS,
                            "verwachte vragen",
                            "sollicitatievragen",
                            "interviewvragen",
                            "mogelijke vragen",
                            "vragen"),
                    row(
                            SectionKind.ASKS,
                            "vragen om te stellen",
                            "vragen aan",
                            "vragen om aan",
                            "je eigen vragen",
                            "te stellen vragen",
                            "vragen die je"),
                    row(SectionKind.CONCEPTS, "concepten", "begrippen", "onderwerpen"),
                    row(SectionKind.ADVICE, "strategisch", "advies", "aanbevelingen"),
                    // French
                    row(
                            SectionKind.JOB_OVERVIEW,
                            "aperçu du poste",
                            "présentation du poste",
                            "description du poste",
                            "résumé du poste"),
                    row(SectionKind.WHY_FIT, "pourquoi", "adéquation"),
                    row(
                            SectionKind.RESUME_HIGHLIGHTS,
                            "points forts du cv",
                            "points forts",
                            "curriculum",
                            "atouts du cv"),
                    row(
                            SectionKind.COMPANY_SUMMARY,
                            "présentation de l'entreprise",
                            "résumé de l'entreprise",
                            "aperçu de l'entreprise",
                            "l'entreprise",
                            "entreprise"),
                    row(
                            SectionKind.QUESTIONS,
                            "questions d'entretien",
                            "questions probables",
                            "questions prévues",
                            "questions attendues"),
                    row(
                            SectionKind.ASKS,
                            "questions à poser",
                            "questions à leur poser",
                            "vos questions",
                            "tes questions"),
                    row(SectionKind.CONCEPTS, "notions", "concepts à", "sujets à réviser", "points à réviser"),
                    row(SectionKind.ADVICE, "conseils", "stratégie", "recommandations"),
                    // Spanish
                    row(
                            SectionKind.JOB_OVERVIEW,
                            "resumen del puesto",
                            "descripción del puesto",
                            "sobre el puesto",
                            "resumen del trabajo"),
                    row(SectionKind.WHY_FIT, "por qué", "encaje"),
                    row(
                            SectionKind.RESUME_HIGHLIGHTS,
                            "puntos destacados",
                            "aspectos destacados",
                            "currículum",
                            "logros destacados"),
                    row(
                            SectionKind.COMPANY_SUMMARY,
                            "resumen de la empresa",
                            "sobre la empresa",
                            "la empresa",
                            "perfil de la empresa"),
                    row(
                            SectionKind.QUESTIONS,
                            "preguntas de entrevista",
                            "preguntas previstas",
                            "preguntas probables",
                            "preguntas"),
                    row(
                            SectionKind.ASKS,
                            "preguntas para hacer",
                            "preguntas para ellos",
                            "preguntas que hacer",
                            "preguntas para el",
                            "tus preguntas"),
                    row(SectionKind.CONCEPTS, "conceptos", "temas a repasar", "temas para repasar"),
                    row(SectionKind.ADVICE, "consejos", "estrategia", "recomendaciones"))
            .flatMap(List::stream)
            .toList();

    private static final List<String> USUAL = Stream.of(
                    "job overview",
                    "why this job is a fit",
                    "resume highlights for this role",
                    "resume highlights",
                    "company summary",
                    "company overview",
                    "predicted interview questions",
                    "predicted questions",
                    "interview questions",
                    "likely questions",
                    "questions to ask them",
                    "questions to ask",
                    "questions for them",
                    "concepts to know/review",
                    "concepts to know",
                    "concepts to review",
                    "strategic advice")
            .map(SectionHeadings::fold)
            .toList();

    private SectionHeadings() {}

    private static List<Phrase> row(SectionKind kind, String... phrases) {
        return Stream.of(phrases).map(phrase -> Phrase.of(kind, phrase)).toList();
    }

    /** What a heading announces; {@link SectionKind#OTHER} if the table does not say. */
    static SectionKind kindOf(String heading) {
        if (heading.length() > LONGEST) {
            return SectionKind.OTHER;
        }
        String folded = fold(withoutSuffix(Numbering.strip(InlineText.plain(withoutHashes(heading)))));
        Phrase best = null;
        int bestPlace = Integer.MAX_VALUE;
        for (Phrase phrase : PHRASES) {
            int place = phrase.placeIn(folded);
            boolean longer = best == null || phrase.text.length() > best.text.length();
            if (place >= 0 && (place < bestPlace || (place == bestPlace && longer))) {
                best = phrase;
                bestPlace = place;
            }
        }
        return best == null ? SectionKind.OTHER : best.kind;
    }

    static boolean isKnown(String heading) {
        return kindOf(heading) != SectionKind.OTHER;
    }

    /** Whether a heading is one of the eight by its usual name, and not merely like one. */
    static boolean isUsual(String heading) {
        return heading.length() <= LONGEST
                && USUAL.contains(fold(withoutSuffix(Numbering.strip(InlineText.plain(withoutHashes(heading))))));
    }

    /** Whether a header announces questions of either kind. */
    static boolean asksSomething(String heading) {
        SectionKind kind = kindOf(heading);
        return kind == SectionKind.QUESTIONS || kind == SectionKind.ASKS;
    }

    private static String withoutHashes(String heading) {
        int at = 0;
        while (at < heading.length() && heading.charAt(at) == '#') {
            at++;
        }
        return heading.substring(at);
    }

    private static String withoutSuffix(String heading) {
        int open = Math.max(heading.indexOf('('), heading.indexOf('（'));
        return open > 3 ? heading.substring(0, open) : heading;
    }

    /** Folds case, accents, and everything but letters and digits, so that headings compare by their words. */
    private static String fold(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{Mn}+", "");
        String composed = Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return composed.replaceAll("[^\\p{L}\\p{N}&]+", " ").strip();
    }
}
