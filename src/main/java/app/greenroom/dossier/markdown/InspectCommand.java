package app.greenroom.dossier.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Prints what the importer understands of files, one JSON object a line. Needs no server and no database. */
public final class InspectCommand {

    private static final String USAGE = "usage: greenroom inspect FILE...";

    /** Goes up when what a key means changes or a key goes away; further keys may come without. */
    private static final int FORMAT = 1;

    private final JsonMapper json = JsonMapper.builder().build();

    private InspectCommand() {}

    /**
     * Inspects files.
     *
     * @return the exit status: 0 if every file is a dossier, else 1
     */
    public static int run(List<String> files, PrintStream out, PrintStream err) {
        if (files.isEmpty()) {
            err.println(USAGE);
            return 1;
        }
        InspectCommand command = new InspectCommand();
        boolean allOk = true;
        for (String file : files) {
            ImportOutcome outcome = read(file);
            out.println(command.json.writeValueAsString(described(file, outcome)));
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
                    List.of(new ImportWarning(1, "Expected a readable file, found " + found + ": imported nothing.")));
        }
    }

    private static Map<String, @Nullable Object> described(String file, ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.NotADossier none -> {
                Map<String, @Nullable Object> object = object("format", FORMAT, "file", file, "ok", false);
                object.put("warnings", warnings(none.reasons()));
                yield object;
            }
            case ImportOutcome.Understood understood -> {
                ParsedDossier dossier = understood.dossier();
                Map<String, @Nullable Object> object = object("format", FORMAT, "file", file, "ok", true);
                object.put("company", dossier.company());
                object.put("role", dossier.role());
                object.put(
                        "sections",
                        dossier.sections().stream()
                                .map(it -> object("kind", it.kind().name(), "heading", it.heading(), "line", it.line()))
                                .toList());
                object.put("questions", questions(dossier.questions()));
                object.put("asks", questions(dossier.asks()));
                object.put(
                        "concepts",
                        dossier.concepts().stream()
                                .map(it -> object("topic", it.topic(), "items", it.items(), "line", it.line()))
                                .toList());
                object.put("warnings", warnings(understood.warnings()));
                yield object;
            }
        };
    }

    private static Object questions(List<ParsedQuestion> questions) {
        return questions.stream()
                .map(it -> object("group", it.group(), "text", it.text(), "line", it.line()))
                .toList();
    }

    private static Object warnings(List<ImportWarning> warnings) {
        return warnings.stream()
                .map(it -> object("line", it.line(), "message", it.message()))
                .toList();
    }

    private static Map<String, @Nullable Object> object(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return object;
    }
}
