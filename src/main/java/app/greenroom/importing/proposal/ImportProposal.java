package app.greenroom.importing.proposal;

import static app.greenroom.importing.proposal.ProposalTexts.SAY;

import app.greenroom.dossier.DossierDraft;
import app.greenroom.dossier.DossierDraft.DraftConcept;
import app.greenroom.dossier.DossierDraft.DraftQuestion;
import app.greenroom.dossier.DossierDraft.DraftSection;
import app.greenroom.dossier.SectionKind;
import app.greenroom.importing.markdown.ParsedDossier;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What will be saved of a source: first as it was understood, then as the lead corrects it. Immutable. */
public record ImportProposal(
        String company,
        String role,
        List<ProposedSection> sections,
        List<ProposedEntry> questions,
        List<ProposedEntry> asks,
        List<ProposedEntry> concepts) {

    /** An entry and where it stands. */
    public record Place(EntryKind kind, int index, ProposedEntry entry) {}

    /** What was understood, before anybody corrected it. */
    public static ImportProposal of(ParsedDossier parsed) {
        Numbering keys = new Numbering();
        return new ImportProposal(
                parsed.company(),
                parsed.role(),
                parsed.sections().stream()
                        .map(it -> new ProposedSection(it.kind(), it.heading(), it.body(), it.line()))
                        .toList(),
                parsed.questions().stream()
                        .map(it -> new ProposedEntry(keys.next(), it.group(), it.text(), it.line()))
                        .toList(),
                parsed.asks().stream()
                        .map(it -> new ProposedEntry(keys.next(), it.group(), it.text(), it.line()))
                        .toList(),
                parsed.concepts().stream()
                        .flatMap(it -> IntStream.range(0, it.items().size())
                                .mapToObj(at -> new ProposedEntry(
                                        keys.next(),
                                        it.topic(),
                                        it.items().get(at),
                                        it.lines().get(at))))
                        .toList());
    }

    /** "Role · Company", or the one that is known; empty if neither is. */
    public String title() {
        return Stream.of(role, company).filter(name -> !name.isBlank()).collect(Collectors.joining(" · "));
    }

    public List<ProposedEntry> entries(EntryKind kind) {
        return switch (kind) {
            case QUESTION -> questions;
            case ASK -> asks;
            case CONCEPT -> concepts;
        };
    }

    /** @throws NotFound if the entry is gone */
    public Place place(int key) {
        for (EntryKind kind : EntryKind.values()) {
            int index = EntryList.indexOf(entries(kind), key);
            if (index >= 0) {
                return new Place(kind, index, entries(kind).get(index));
            }
        }
        throw new NotFound();
    }

    public ImportProposal titled(String newCompany, String newRole) {
        return new ImportProposal(newCompany, newRole, sections, questions, asks, concepts);
    }

    public ImportProposal withSections(List<ProposedSection> others) {
        return new ImportProposal(company, role, List.copyOf(others), questions, asks, concepts);
    }

    /** Retitles a section, and files it under another kind. */
    public ImportProposal section(int index, SectionKind kind, String heading) {
        List<ProposedSection> changed = new ArrayList<>(sections);
        changed.set(index, sections.get(index).as(kind, heading));
        return withSections(changed);
    }

    public ImportProposal dropSection(int index) {
        List<ProposedSection> changed = new ArrayList<>(sections);
        changed.remove(index);
        return withSections(changed);
    }

    public ImportProposal restoreSection(int index, ProposedSection section) {
        List<ProposedSection> changed = new ArrayList<>(sections);
        changed.add(Math.clamp(index, 0, changed.size()), section);
        return withSections(changed);
    }

    /** Gives an entry the words that are being typed, as they are. */
    public ImportProposal say(int key, String text) {
        Place place = place(key);
        ProposedEntry entry = place.entry().saying(text);
        return with(place.kind(), EntryList.replace(entries(place.kind()), place.index(), List.of(entry)));
    }

    /** Gives an entry other words and another group; each further line of the text becomes an entry of its own. */
    public ImportProposal rewrite(int key, String text, @Nullable String group) {
        Place place = place(key);
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.isEmpty()) {
            throw new Refusal(SAY.emptyEntry(place.kind()));
        }
        Numbering keys = new Numbering(lastKey());
        ProposedEntry entry = place.entry();
        List<ProposedEntry> split = IntStream.range(0, lines.size())
                .mapToObj(at -> (at == 0 ? entry : entry.keyed(keys.next())).saying(lines.get(at)))
                .toList();
        ImportProposal changed = with(place.kind(), EntryList.replace(entries(place.kind()), place.index(), split));
        for (ProposedEntry each : split) {
            changed = changed.regroup(each.key(), group);
        }
        return changed;
    }

    /** Renames a group or topic with all its entries. */
    public ImportProposal retitle(EntryKind kind, @Nullable String group, @Nullable String title) {
        return with(
                kind,
                EntryList.each(
                        entries(kind),
                        entry -> Objects.equals(entry.group(), group) ? entry.under(blankToNull(title)) : entry));
    }

    /** Moves an entry up (−1) or down (+1). */
    public ImportProposal move(int key, int step) {
        Place place = place(key);
        return with(place.kind(), EntryList.move(entries(place.kind()), place.index(), step));
    }

    /** Moves an entry beside another one, into its list and its group. */
    public ImportProposal moveBeside(int key, int target, boolean after) {
        if (key == target) {
            return this;
        }
        ProposedEntry moved = place(key).entry();
        ImportProposal without = remove(key);
        Place beside = without.place(target);
        int at = beside.index() + (after ? 1 : 0);
        return without.with(
                beside.kind(),
                EntryList.insert(
                        without.entries(beside.kind()),
                        at,
                        moved.under(beside.entry().group())));
    }

    /** Moves an entry to the end of the group above its own (−1), or to the start of the one below (+1). */
    public ImportProposal moveToGroup(int key, int step) {
        Place place = place(key);
        return with(place.kind(), EntryList.moveToGroup(entries(place.kind()), place.index(), step));
    }

    /**
     * Makes an entry the title of those that follow it in its group.
     *
     * @throws Refusal if none follows
     */
    public ImportProposal toGroup(int key) {
        Place place = place(key);
        if (EntryList.followers(entries(place.kind()), place.index()).isEmpty()) {
            throw new Refusal(SAY.nothingBelow(place.kind()));
        }
        return with(place.kind(), EntryList.toGroup(entries(place.kind()), place.index()));
    }

    /** Makes the title over an entry an entry itself; those that stood under it join the group above. */
    public ImportProposal toEntry(int key) {
        Place first = place(key);
        return with(first.kind(), EntryList.toEntry(entries(first.kind()), first.index(), lastKey() + 1));
    }

    /** Adds an entry from a line of the source, where it belongs by its line. */
    public ImportProposal place(EntryKind kind, String text, int line) {
        List<ProposedEntry> entries = entries(kind);
        int at = EntryList.placeOf(entries, line);
        @Nullable String group = at == 0 ? null : entries.get(at - 1).group();
        return with(kind, EntryList.insert(entries, at, new ProposedEntry(lastKey() + 1, group, text, line)));
    }

    public ImportProposal remove(int key) {
        Place place = place(key);
        return with(place.kind(), EntryList.replace(entries(place.kind()), place.index(), List.of()));
    }

    /** Takes a removal back. */
    public ImportProposal restore(Place removed) {
        ProposedEntry entry = removed.entry().keyed(lastKey() + 1);
        return with(removed.kind(), EntryList.insert(entries(removed.kind()), removed.index(), entry));
    }

    /** Adds an entry at the end of a group; {@link #lastKey} names it. */
    public ImportProposal add(EntryKind kind, @Nullable String group, String text) {
        ProposedEntry entry = new ProposedEntry(lastKey() + 1, blankToNull(group), text.strip(), 0);
        return with(kind, EntryList.intoGroup(entries(kind), entry));
    }

    /** Moves an entry to another list, where it stands last and without a group. */
    public ImportProposal turnInto(EntryKind kind, int key) {
        Place place = place(key);
        ProposedEntry entry = place.entry().under(null);
        ImportProposal without = remove(key);
        return without.with(kind, EntryList.intoGroup(without.entries(kind), entry));
    }

    /** Appends an entry's words to the entry above it; the first of a list stays as it is. */
    public ImportProposal joinWithPrevious(int key) {
        Place place = place(key);
        if (place.index() == 0) {
            return this;
        }
        ProposedEntry above = entries(place.kind()).get(place.index() - 1);
        ImportProposal without = remove(key);
        ProposedEntry joined = above.saying(above.text() + " " + place.entry().text());
        return without.with(
                place.kind(), EntryList.replace(without.entries(place.kind()), place.index() - 1, List.of(joined)));
    }

    /** The highest key in use; 0 if there is no entry. */
    public int lastKey() {
        return Stream.of(questions, asks, concepts)
                .flatMap(List::stream)
                .mapToInt(ProposedEntry::key)
                .max()
                .orElse(0);
    }

    /** @throws Refusal that names what is empty or too long */
    public DossierDraft toDraft() {
        return new DossierDraft(
                company,
                role,
                sections.stream()
                        .map(it -> new DraftSection(it.kind(), it.heading(), it.body()))
                        .toList(),
                questions.stream()
                        .map(it -> new DraftQuestion(it.group(), it.text()))
                        .toList(),
                asks.stream()
                        .map(it -> new DraftQuestion(it.group(), it.text()))
                        .toList(),
                concepts.stream()
                        .map(it -> new DraftConcept(it.group(), it.text()))
                        .toList());
    }

    private ImportProposal regroup(int key, @Nullable String group) {
        Place place = place(key);
        return with(place.kind(), EntryList.regroup(entries(place.kind()), place.index(), blankToNull(group)));
    }

    private ImportProposal with(EntryKind kind, List<ProposedEntry> entries) {
        return switch (kind) {
            case QUESTION -> new ImportProposal(company, role, sections, entries, asks, concepts);
            case ASK -> new ImportProposal(company, role, sections, questions, entries, concepts);
            case CONCEPT -> new ImportProposal(company, role, sections, questions, asks, entries);
        };
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static final class Numbering {
        private int last;

        Numbering() {
            this(0);
        }

        Numbering(int last) {
            this.last = last;
        }

        int next() {
            return ++last;
        }
    }
}
