package app.greenroom.importing.markdown.written;

import static app.greenroom.importing.markdown.WarningTexts.SAY;

import app.greenroom.dossier.SectionKind;
import app.greenroom.importing.markdown.Leftover;
import app.greenroom.importing.markdown.ParsedConcept;
import app.greenroom.importing.markdown.ParsedDossier;
import app.greenroom.importing.markdown.ParsedQuestion;
import app.greenroom.importing.markdown.ParsedSection;
import app.greenroom.importing.markdown.outline.Findings;
import app.greenroom.importing.markdown.outline.SourceLine;
import app.greenroom.importing.markdown.section.RawSection;
import app.greenroom.importing.markdown.words.Escapes;
import app.greenroom.importing.markdown.words.SectionHeadings;
import app.greenroom.importing.markdown.words.TitleLine;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A dossier with {@link Marks}: written and read so that nothing is guessed. */
public final class MarkedForm {

    private static final Pattern ENTRY = Pattern.compile("(?:\\d{1,6}\\.|-) (.*)");
    private static final String GROUP = "### ";

    private MarkedForm() {}

    static String write(ParsedDossier dossier) {
        StringBuilder out = new StringBuilder(Marks.FIRST_LINE).append('\n');
        out.append(Marks.title(DossierMarkdown.oneLine(dossier.company()), DossierMarkdown.oneLine(dossier.role())));
        out.append('\n');
        Set<SectionKind> listed = EnumSet.noneOf(SectionKind.class);
        for (ParsedSection section : dossier.sections()) {
            boolean list = !DossierMarkdown.entries(dossier, section.kind()).isEmpty();
            heading(section.heading(), section.kind(), list ? Marks.Mode.LIST : Marks.Mode.TEXT, out);
            if (!list) {
                section.body()
                        .lines()
                        .forEach(line -> out.append(Marks.cover(line)).append('\n'));
            } else if (listed.add(section.kind())) {
                list(dossier, section.kind(), out);
            }
        }
        for (SectionKind kind : SectionHeadings.LISTS) {
            if (!DossierMarkdown.entries(dossier, kind).isEmpty() && listed.add(kind)) {
                heading(kind.heading(), kind, Marks.Mode.LOOSE, out);
                list(dossier, kind, out);
            }
        }
        return out.toString();
    }

    private static void heading(String words, SectionKind kind, Marks.Mode mode, StringBuilder out) {
        String heading = Marks.heading(new Marks.Heading(DossierMarkdown.oneLine(words), kind, mode));
        out.append('\n').append(heading).append("\n\n");
    }

    private static void list(ParsedDossier dossier, SectionKind kind, StringBuilder out) {
        @Nullable String group = null;
        int number = 1;
        for (DossierMarkdown.Entry entry : DossierMarkdown.entries(dossier, kind)) {
            if (!Objects.equals(group, entry.group())) {
                group = entry.group();
                out.append(number > 1 ? "\n" : "").append(GROUP);
                out.append(group == null ? Marks.NO_GROUP : Escapes.escape(group))
                        .append("\n\n");
            }
            out.append(kind == SectionKind.CONCEPTS ? "-" : number + ".").append(' ');
            out.append(Escapes.escape(entry.text())).append('\n');
            number++;
        }
    }

    public static boolean isMarked(List<SourceLine> lines) {
        return !lines.isEmpty() && lines.getFirst().written().strip().equals(Marks.FIRST_LINE);
    }

    public static ParsedDossier read(List<SourceLine> lines, Findings findings) {
        List<ParsedSection> sections = new ArrayList<>();
        List<ParsedQuestion> questions = new ArrayList<>();
        List<ParsedQuestion> asks = new ArrayList<>();
        List<ParsedConcept> concepts = new ArrayList<>();
        TitleLine title = TitleLine.NONE;
        Marks.@Nullable Heading heading = null;
        @Nullable String group = null;
        for (int at = 1; at < lines.size(); at++) {
            SourceLine line = lines.get(at);
            String written = line.written();
            Marks.@Nullable Heading next = Marks.heading(written);
            if (next != null) {
                heading = next;
                group = null;
                if (next.mode() != Marks.Mode.LOOSE) {
                    sections.add(section(next, lines, at));
                }
            } else if (heading == null) {
                TitleLine found = Marks.title(written);
                title = found == null ? title : found;
                if (found == null && !line.isBlank()) {
                    findings.warn(line.number(), SAY.beforeFirstSection());
                }
            } else if (heading.mode() != Marks.Mode.TEXT && !line.isBlank()) {
                Matcher entry = ENTRY.matcher(written);
                boolean isEntry = entry.matches();
                String text = isEntry ? Escapes.unescape(entry.group(1)).strip() : "";
                if (written.startsWith(GROUP)) {
                    String name = written.substring(GROUP.length());
                    group = name.equals(Marks.NO_GROUP)
                            ? null
                            : Escapes.unescape(name).strip();
                } else if (isEntry && heading.kind() == SectionKind.QUESTIONS) {
                    questions.add(new ParsedQuestion(group, text, line.number()));
                } else if (isEntry && heading.kind() == SectionKind.ASKS) {
                    asks.add(new ParsedQuestion(group, text, line.number()));
                } else if (isEntry && heading.kind() == SectionKind.CONCEPTS) {
                    concepts.add(new ParsedConcept(group, List.of(text), line.number()));
                } else {
                    findings.leftovers().add(new Leftover(heading.kind(), written.strip(), line.number()));
                    findings.warn(line.number(), SAY.neitherEntryNorGroup());
                }
            }
        }
        return new ParsedDossier(title.company(), title.role(), sections, questions, asks, concepts);
    }

    private static ParsedSection section(Marks.Heading heading, List<SourceLine> lines, int at) {
        List<SourceLine> body = lines.subList(at + 1, lines.size()).stream()
                .takeWhile(line -> Marks.heading(line.written()) == null)
                .map(line -> new SourceLine(line.number(), Marks.uncover(line.written())))
                .toList();
        return RawSection.of(heading.kind(), heading.words(), lines.get(at).number(), body)
                .parsed();
    }
}
