package app.greenroom.importing.markdown.section;

import static app.greenroom.importing.markdown.WarningTexts.SAY;

import app.greenroom.dossier.SectionKind;
import app.greenroom.importing.markdown.ParsedDossier;
import app.greenroom.importing.markdown.outline.Findings;
import app.greenroom.importing.markdown.outline.SourceLine;
import app.greenroom.importing.markdown.words.InlineText;
import app.greenroom.importing.markdown.words.Names;
import app.greenroom.importing.markdown.words.Phrasing;
import app.greenroom.importing.markdown.words.SectionHeadings;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a file is a dossier. A section that says so makes it one, and so does a list that asks, unless the text wants
 * something from its reader first or only names the sections that a dossier would have.
 *
 * @param reason why it is none: what was found, and what would make it a dossier; empty if it is one
 * @param holdsList whether its entries could be imported as questions all the same
 */
public record Verdict(boolean isDossier, String reason, boolean holdsList) {

    /** What is found in place of a dossier. */
    private enum Found {
        SECTION_NAMES,
        OTHER_SUBJECT,
        OTHER_DOCUMENT,
        REQUEST,
        EMPTY_SECTIONS,
        OTHER_HEADINGS,
        LIST,
        TEXT
    }

    private static final int NAMES_OF_TEMPLATE = 4;
    private static final int FEWEST_ENTRIES = 2;
    private static final int LONGEST_REPLY = 12;
    private static final int LONGEST_NAME = 80;
    private static final int HEADINGS_NAMED = 3;

    public static Verdict on(TopLevelSplitter.Layout layout, ParsedDossier dossier, List<SourceLine> lines) {
        Set<SectionKind> filled = EnumSet.noneOf(SectionKind.class);
        layout.sections().stream()
                .filter(section -> !section.isOther() && !section.guessed() && !section.isForm())
                .forEach(section -> filled.add(section.kind()));
        int entries = dossier.questions().size()
                + dossier.asks().size()
                + dossier.concepts().size();
        Verdict dossierIs = new Verdict(true, "", false);
        if (filled.size() >= 2 && (entries > 0 || isOutlined(layout, filled))) {
            return dossierIs;
        }
        boolean holdsList = lines.stream().filter(SourceLine::isEntry).count() >= FEWEST_ENTRIES;
        Set<Integer> starts = layout.sections().stream().map(RawSection::line).collect(Collectors.toSet());
        if (namesSections(lines.stream()
                        .filter(line -> !starts.contains(line.number()))
                        .toList())
                >= (filled.isEmpty() ? NAMES_OF_TEMPLATE - 1 : NAMES_OF_TEMPLATE)) {
            return refused(Found.SECTION_NAMES, holdsList);
        }
        SectionHeadings.Meaning title = SectionHeadings.of(layout.titleText());
        if (filled.isEmpty() && title.usual() && !title.isKnown()) {
            return refused(Found.OTHER_SUBJECT, Findings.quoted(layout.titleText()), holdsList);
        }
        boolean asks = !dossier.questions().isEmpty() || !dossier.asks().isEmpty();
        boolean elsewhere = filled.isEmpty() && (!asks || lines.stream().anyMatch(Verdict::isFromElsewhere));
        if (elsewhere && lines.stream().noneMatch(line -> Names.callsForInterview(line.content()))) {
            return entries == 0 ? without(layout, holdsList) : refused(Found.OTHER_DOCUMENT, holdsList);
        }
        boolean small = filled.isEmpty() || entries <= LONGEST_REPLY;
        if (small && lines.stream().anyMatch(line -> !line.isEntry() && Phrasing.requests(line.content()))) {
            return refused(Found.REQUEST, holdsList);
        }
        return entries > 0 ? dossierIs : without(layout, holdsList);
    }

    /** Whether headings and title are those of a dossier, so that it is one without entries, too. */
    private static boolean isOutlined(TopLevelSplitter.Layout layout, Set<SectionKind> filled) {
        return layout.marked() && (filled.size() > 2 || Names.callsForInterview(layout.titleText()));
    }

    private static boolean isFromElsewhere(SourceLine line) {
        boolean heads = line.isHeading() || line.inline().isWhollyStrong();
        return heads && Phrasing.isFromElsewhere(line.content());
    }

    /** Nothing of what a dossier has. */
    private static Verdict without(TopLevelSplitter.Layout layout, boolean holdsList) {
        if (layout.hasKnownSection()) {
            return refused(Found.EMPTY_SECTIONS, holdsList);
        }
        String headings = layout.sections().stream()
                .filter(section -> !section.isPreface())
                .map(section -> Findings.quoted(section.heading()))
                .limit(HEADINGS_NAMED)
                .collect(Collectors.joining(", "));
        return headings.isEmpty()
                ? refused(holdsList ? Found.LIST : Found.TEXT, holdsList)
                : refused(Found.OTHER_HEADINGS, headings, holdsList);
    }

    private static Verdict refused(Found found, boolean holdsList) {
        return refused(found, "", holdsList);
    }

    /** @param names the headings that were found, as they are quoted */
    private static Verdict refused(Found found, String names, boolean holdsList) {
        return new Verdict(false, SAY.notADossier(found, names, holdsList), holdsList);
    }

    /** How many kinds of sections are named by entries of lists; 0 if it is less than two kinds of lists. */
    private static int namesSections(List<SourceLine> lines) {
        Set<SectionKind> named = EnumSet.noneOf(SectionKind.class);
        for (SourceLine line : lines) {
            String name = line.isEntry() ? InlineText.plain(line.words()).split("[:–—(]| - ", 2)[0] : "";
            SectionHeadings.Meaning meaning = SectionHeadings.of(name);
            if (meaning.isKnown()
                    && !meaning.generic()
                    && name.length() < LONGEST_NAME
                    && !name.contains("?")
                    && !Names.isCompanyLabel(name)
                    && !Names.isRoleLabel(name)) {
                named.add(meaning.kind());
            }
        }
        return SectionHeadings.LISTS.stream().filter(named::contains).count() > 1 ? named.size() : 0;
    }
}
