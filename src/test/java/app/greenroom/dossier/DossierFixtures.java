package app.greenroom.dossier;

import app.greenroom.access.Acting;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Dossiers for tests. */
@TestComponent
public class DossierFixtures {

    private final DossierService dossiers;

    DossierFixtures(DossierService dossiers) {
        this.dossiers = dossiers;
    }

    /** A small dossier with two sections, three questions in two groups, one ask and four concepts in two topics. */
    public DossierId aDossier(TeamId team, UserId lead) {
        return save(
                team,
                lead,
                new DossierDraft(
                        "Fernhill Rail",
                        "Timetable Engineer",
                        List.of(
                                section(SectionKind.JOB_OVERVIEW, "Job Overview", "You plan **trains**.\n\n- Shifts\n"),
                                section(SectionKind.ADVICE, "Strategic Advice", "Stay calm.")),
                        List.of(
                                question("Planning", "How do you plan a timetable for a single-track line?"),
                                question("Planning", "What is a buffer time?"),
                                question("People", "Tell us about a delay that you caused.")),
                        List.of(question(null, "Which line would be mine?")),
                        List.of(
                                concept("Capacity", "headway"),
                                concept("Capacity", "block section"),
                                concept("Operations", "dispatching"),
                                concept(null, "Signals"))));
    }

    /** A dossier whose names and texts are too long for most places. */
    public DossierId aDossierOfLongWords(TeamId team, UserId lead, String words) {
        return save(
                team,
                lead,
                new DossierDraft(
                        "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesellschaft",
                        "Principal Staff Platform and Observability Engineer (Sensor Data, Harbours)",
                        List.of(
                                section(SectionKind.JOB_OVERVIEW, "Job Overview " + words, words),
                                section(SectionKind.ADVICE, "Strategic Advice", words)),
                        List.of(
                                question(words, "How? " + words),
                                question(words, "What? " + words),
                                question("People", "Tell us about a time when you were late. " + words)),
                        List.of(question(words, "Which? " + words)),
                        List.of(concept(words, "headway " + words), concept(words, "block " + words))));
    }

    /** A dossier with as many questions and concepts as asked for. */
    public DossierId aDossierOf(int questions, int concepts, TeamId team, UserId lead) {
        return save(
                team,
                lead,
                new DossierDraft(
                        "Fernhill Rail",
                        "Timetable Engineer",
                        List.of(section(SectionKind.JOB_OVERVIEW, "Job Overview", "You plan trains.")),
                        IntStream.range(0, questions)
                                .mapToObj(n -> question("Group " + n % 3, "Question number " + n + "?"))
                                .toList(),
                        List.of(),
                        IntStream.range(0, concepts)
                                .mapToObj(n -> concept("Topic " + n % 4, "concept " + n))
                                .toList()));
    }

    /** A dossier with as many questions to ask as asked for, in two groups. */
    public DossierId aDossierAsking(int asks, TeamId team, UserId lead) {
        return save(
                team,
                lead,
                new DossierDraft(
                        "Fernhill Rail",
                        "Timetable Engineer",
                        List.of(section(SectionKind.JOB_OVERVIEW, "Job Overview", "You plan trains.")),
                        List.of(question(null, "What is a buffer time?")),
                        IntStream.range(0, asks)
                                .mapToObj(n -> question(
                                        n < asks / 2 ? "The team" : "The line",
                                        "What would I ask as number " + n + "?"))
                                .toList(),
                        List.of()));
    }

    private DossierId save(TeamId team, UserId lead, DossierDraft draft) {
        return Acting.as(
                lead,
                () -> dossiers.save(new SaveDossier(CommandId.next(), team, "# Interview Prep", "fernhill.md", draft)));
    }

    private static DossierDraft.DraftSection section(SectionKind kind, String heading, String body) {
        return new DossierDraft.DraftSection(kind, heading, body);
    }

    private static DossierDraft.DraftQuestion question(@Nullable String group, String text) {
        return new DossierDraft.DraftQuestion(group, text);
    }

    private static DossierDraft.DraftConcept concept(@Nullable String topic, String text) {
        return new DossierDraft.DraftConcept(topic, text);
    }
}
