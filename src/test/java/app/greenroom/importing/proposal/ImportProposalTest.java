package app.greenroom.importing.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.greenroom.dossier.SectionKind;
import app.greenroom.importing.markdown.ParsedConcept;
import app.greenroom.importing.markdown.ParsedDossier;
import app.greenroom.importing.markdown.ParsedQuestion;
import app.greenroom.importing.markdown.ParsedSection;
import app.greenroom.shared.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportProposalTest {

    private final ImportProposal proposal = ImportProposal.of(new ParsedDossier(
            "Fernhill Rail",
            "Timetable Engineer",
            List.of(new ParsedSection(SectionKind.JOB_OVERVIEW, "Job Overview", "You plan trains.", 3)),
            List.of(
                    new ParsedQuestion("Planning", "How do you plan?", 10),
                    new ParsedQuestion("Planning", "What is a buffer?", 11),
                    new ParsedQuestion("People", "Tell us about a delay.", 13)),
            List.of(new ParsedQuestion(null, "Which line is mine?", 16)),
            List.of(
                    new ParsedConcept("Capacity", List.of("headway", "block section"), 19),
                    new ParsedConcept(null, List.of("Signals"), 20))));

    @Test
    void eachConceptItemBecomesAnEntryThatKnowsItsLine() {
        assertThat(proposal.concepts())
                .extracting(ProposedEntry::group, ProposedEntry::text, ProposedEntry::line)
                .containsExactly(
                        tuple("Capacity", "headway", 19),
                        tuple("Capacity", "block section", 19),
                        tuple(null, "Signals", 20));
    }

    @Test
    void aNewLineSplitsAnEntry() {
        ImportProposal changed =
                proposal.rewrite(keyOf("What is a buffer?"), "What is a buffer?\n\nHow long?", "Planning");

        assertThat(texts(changed.questions()))
                .containsExactly("How do you plan?", "What is a buffer?", "How long?", "Tell us about a delay.");
        assertThat(changed.questions()).extracting(ProposedEntry::key).doesNotHaveDuplicates();
    }

    @Test
    void joiningAppendsToTheEntryAbove() {
        ImportProposal changed = proposal.joinWithPrevious(keyOf("What is a buffer?"));

        assertThat(texts(changed.questions()))
                .containsExactly("How do you plan? What is a buffer?", "Tell us about a delay.");
    }

    @Test
    void anotherGroupTakesTheEntryBehindItsOwn() {
        ImportProposal changed = proposal.rewrite(keyOf("How do you plan?"), "How do you plan?", "People");

        assertThat(texts(changed.questions()))
                .containsExactly("What is a buffer?", "Tell us about a delay.", "How do you plan?");
        assertThat(changed.questions().getLast().group()).isEqualTo("People");
    }

    @Test
    void aNewGroupOpensBehindTheOneThatIsLeft() {
        ImportProposal changed = proposal.rewrite(keyOf("How do you plan?"), "How do you plan?", "Basics");

        assertThat(changed.questions())
                .extracting(ProposedEntry::group)
                .containsExactly("Planning", "Basics", "People");
    }

    @Test
    void movingPastTheEdgeOfAGroupJoinsTheNextOne() {
        int key = keyOf("What is a buffer?");

        ImportProposal joined = proposal.move(key, 1);
        assertThat(joined.place(key).index()).isEqualTo(1);
        assertThat(joined.place(key).entry().group()).isEqualTo("People");
        assertThat(texts(joined.move(key, 1).questions()))
                .containsExactly("How do you plan?", "Tell us about a delay.", "What is a buffer?");
        assertThat(proposal.move(keyOf("How do you plan?"), -1)).isEqualTo(proposal);
    }

    @Test
    void retitlingAGroupTakesAllItsEntriesAlong() {
        ImportProposal changed = proposal.retitle(EntryKind.CONCEPT, "Capacity", " Line capacity ");

        assertThat(changed.concepts())
                .extracting(ProposedEntry::group)
                .containsExactly("Line capacity", "Line capacity", null);
    }

    @Test
    void aRemovalCanBeTakenBackAtItsPlace() {
        ImportProposal.Place removed = proposal.place(keyOf("What is a buffer?"));

        ImportProposal back = proposal.remove(removed.entry().key())
                .add(EntryKind.ASK, null, "Who leads?")
                .restore(removed);

        assertThat(texts(back.questions())).isEqualTo(texts(proposal.questions()));
        assertThat(texts(back.asks())).containsExactly("Which line is mine?", "Who leads?");
    }

    @Test
    void aQuestionBecomesOneToAskThem() {
        ImportProposal changed = proposal.turnInto(EntryKind.ASK, keyOf("Tell us about a delay."));

        assertThat(texts(changed.asks())).containsExactly("Which line is mine?", "Tell us about a delay.");
        assertThat(changed.questions()).hasSize(2);
    }

    @Test
    void anEntryIsDraggedBesideAnotherOne() {
        ImportProposal changed = proposal.moveBeside(keyOf("Tell us about a delay."), keyOf("How do you plan?"), true);

        assertThat(texts(changed.questions()))
                .containsExactly("How do you plan?", "Tell us about a delay.", "What is a buffer?");
        assertThat(changed.questions()).extracting(ProposedEntry::group).containsOnly("Planning");
        assertThat(texts(proposal.moveBeside(keyOf("Which line is mine?"), keyOf("Signals"), false)
                        .concepts()))
                .containsExactly("headway", "block section", "Which line is mine?", "Signals");
        int key = keyOf("Signals");
        assertThat(proposal.moveBeside(key, key, true)).isEqualTo(proposal);
    }

    @Test
    void anEntryGoesToTheNextGroupAndBack() {
        int key = keyOf("How do you plan?");
        ImportProposal down = proposal.moveToGroup(key, 1);

        assertThat(texts(down.questions()))
                .containsExactly("What is a buffer?", "How do you plan?", "Tell us about a delay.");
        assertThat(down.place(key).entry().group()).isEqualTo("People");
        assertThat(texts(down.moveToGroup(key, -1).questions()))
                .containsExactly("What is a buffer?", "How do you plan?", "Tell us about a delay.");
        assertThat(down.moveToGroup(key, -1).place(key).entry().group()).isEqualTo("Planning");
        assertThat(proposal.moveToGroup(key, -1)).isEqualTo(proposal);
    }

    @Test
    void anEntryBecomesTheGroupOfThoseBelowItAndAnEntryAgain() {
        ImportProposal group = proposal.toGroup(keyOf("How do you plan?"));

        assertThat(group.questions())
                .extracting(ProposedEntry::group, ProposedEntry::text)
                .containsExactly(
                        tuple("How do you plan?", "What is a buffer?"), tuple("People", "Tell us about a delay."));
        assertThat(group.toEntry(keyOf("What is a buffer?")).questions())
                .extracting(ProposedEntry::group, ProposedEntry::text)
                .containsExactly(
                        tuple(null, "How do you plan?"),
                        tuple(null, "What is a buffer?"),
                        tuple("People", "Tell us about a delay."));
        assertThatThrownBy(() -> proposal.toGroup(keyOf("Tell us about a delay.")))
                .isInstanceOf(Refusal.class);
        assertThat(proposal.toEntry(keyOf("Signals"))).isEqualTo(proposal);
    }

    @Test
    void aLineOfTheSourceIsPlacedByItsNumber() {
        ImportProposal changed = proposal.place(EntryKind.QUESTION, "Draw one.", 12);

        assertThat(texts(changed.questions()))
                .containsExactly("How do you plan?", "What is a buffer?", "Draw one.", "Tell us about a delay.");
        assertThat(changed.questions().get(2).group()).isEqualTo("Planning");
        assertThat(texts(proposal.place(EntryKind.ASK, "First", 2).asks())).startsWith("First");
    }

    @Test
    void aListThatIsNoneIsTextAgainAndItsEntriesAreGone() {
        ImportProposal guessed = ImportProposal.of(new ParsedDossier(
                "Fernhill Rail",
                "Timetable Engineer",
                List.of(
                        new ParsedSection(SectionKind.QUESTIONS, "Round two", "- Why trains?", 3),
                        new ParsedSection(SectionKind.QUESTIONS, "Questions", "- What is a buffer?", 6)),
                List.of(
                        new ParsedQuestion("Round two", "Why trains?", 4),
                        new ParsedQuestion("Questions", "What is a buffer?", 7)),
                List.of(),
                List.of()));

        ImportProposal changed = GuessedList.keptAsText(guessed, 3);

        assertThat(texts(changed.questions())).containsExactly("What is a buffer?");
        assertThat(changed.sections())
                .extracting(ProposedSection::kind)
                .containsExactly(SectionKind.OTHER, SectionKind.QUESTIONS);
    }

    @Test
    void anEmptyEntryIsRefusedByItsName() {
        assertThatThrownBy(() -> proposal.rewrite(keyOf("Signals"), " \n ", null))
                .isInstanceOf(Refusal.class)
                .hasMessage("Write the concept, or delete it.");
    }

    @Test
    void sectionsCanBeRetitledLeftOutAndTakenBack() {
        ProposedSection section = proposal.sections().getFirst();

        assertThat(proposal.section(0, SectionKind.OTHER, "The job").sections().getFirst())
                .isEqualTo(new ProposedSection(SectionKind.OTHER, "The job", "You plan trains.", 3));
        assertThat(proposal.dropSection(0).sections()).isEmpty();
        assertThat(proposal.dropSection(0).restoreSection(0, section)).isEqualTo(proposal);
    }

    private int keyOf(String text) {
        for (EntryKind kind : EntryKind.values()) {
            for (ProposedEntry entry : proposal.entries(kind)) {
                if (entry.text().equals(text)) {
                    return entry.key();
                }
            }
        }
        throw new AssertionError(text);
    }

    private static List<String> texts(List<ProposedEntry> entries) {
        return entries.stream().map(ProposedEntry::text).toList();
    }
}
