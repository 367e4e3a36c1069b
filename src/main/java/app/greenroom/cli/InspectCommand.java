package app.greenroom.cli;

import app.greenroom.dossier.SectionKind;
import app.greenroom.importing.markdown.DossierParser;
import app.greenroom.importing.markdown.ImportOutcome;
import app.greenroom.importing.markdown.ImportWarning;
import app.greenroom.importing.markdown.ParsedDossier;
import app.greenroom.importing.markdown.ParsedQuestion;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Prints what the importer understands of files, one JSON object a line. Needs no server and no database. */
@Command(
        name = "inspect",
        description = "Print what the importer understands of a dossier, as JSON: one object per line.",
        footer = "The exit status is 1 if any file isn't a dossier.",
        mixinStandardHelpOptions = true)
final class InspectCommand implements Callable<Integer> {

    /** Goes up when what a key means changes or a key goes away; further keys may come without. */
    private static final int FORMAT = 1;

    private record Dossier(
            int format,
            String file,
            boolean ok,
            String company,
            String role,
            List<Section> sections,
            List<ParsedQuestion> questions,
            List<ParsedQuestion> asks,
            List<Concept> concepts,
            List<Warning> warnings) {}

    private record None(int format, String file, boolean ok, List<Warning> warnings) {}

    private record Section(SectionKind kind, String heading, int line) {}

    private record Concept(@Nullable String topic, List<String> items, int line) {}

    private record Warning(int line, String message) {}

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Markdown or text files.")
    private List<String> files = List.of();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        JsonMapper json = JsonMapper.builder().build();
        boolean allOk = true;
        for (String file : files) {
            ImportOutcome outcome = read(file);
            out.println(json.writeValueAsString(described(file, outcome)));
            allOk &= outcome instanceof ImportOutcome.Understood;
        }
        out.flush();
        return allOk ? 0 : 1;
    }

    private static ImportOutcome read(String file) {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            return DossierParser.parse(in.readNBytes(DossierParser.LIMIT + 1));
        } catch (IOException | InvalidPathException unreadable) {
            String found = unreadable.getClass().getSimpleName();
            return new ImportOutcome.NotADossier(
                    List.of(new ImportWarning(1, "The file can't be read (" + found + "). Nothing was imported.")));
        }
    }

    private static Record described(String file, ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.NotADossier none -> new None(FORMAT, file, false, warnings(none.reasons()));
            case ImportOutcome.Understood(ParsedDossier dossier, List<ImportWarning> warnings, var _) ->
                new Dossier(
                        FORMAT,
                        file,
                        true,
                        dossier.company(),
                        dossier.role(),
                        dossier.sections().stream()
                                .map(it -> new Section(it.kind(), it.heading(), it.line()))
                                .toList(),
                        dossier.questions(),
                        dossier.asks(),
                        dossier.concepts().stream()
                                .map(it -> new Concept(it.topic(), it.items(), it.line()))
                                .toList(),
                        warnings(warnings));
        };
    }

    private static List<Warning> warnings(List<ImportWarning> warnings) {
        return warnings.stream().map(it -> new Warning(it.line(), it.message())).toList();
    }
}
