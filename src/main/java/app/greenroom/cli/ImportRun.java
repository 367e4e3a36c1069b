package app.greenroom.cli;

import app.greenroom.importing.api.ImportedFile;
import app.greenroom.importing.markdown.DossierParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Sends files to a running Greenroom and prints what came of each. Needs no database and nothing else of the server. */
final class ImportRun {

    private final ImportSettings settings;
    private final ImportClient client;
    private final PrintWriter out;
    private int taken;
    private int failed;

    ImportRun(ImportSettings settings, PrintWriter out) {
        this.settings = settings;
        this.client = new ImportClient(settings);
        this.out = out;
    }

    /**
     * Imports files, one after the other.
     *
     * @return whether all of them were taken as asked
     */
    boolean succeeds() {
        for (Path file : settings.files()) {
            importFile(file);
        }
        out.println((taken == 1 ? "1 file imported" : taken + " files imported")
                + (failed == 0 ? "." : ", " + failed + " not."));
        out.flush();
        return failed == 0;
    }

    private void importFile(Path file) {
        switch (sent(file)) {
            case ImportClient.Refused refused -> {
                failed++;
                out.println(file + ": refused. " + refused.words());
            }
            case ImportClient.Taken done -> {
                boolean asAsked = done.file().problem() == null;
                taken += asAsked ? 1 : 0;
                failed += asAsked ? 0 : 1;
                tell(file, done.file());
            }
        }
    }

    private ImportClient.Answer sent(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(DossierParser.LIMIT + 1);
            return bytes.length > DossierParser.LIMIT
                    ? new ImportClient.Refused("The file is larger than 128 KiB.")
                    : client.send(bytes, String.valueOf(file.getFileName()));
        } catch (IOException | InvalidPathException unreadable) {
            return new ImportClient.Refused(
                    "The file can't be read (" + unreadable.getClass().getSimpleName() + ").");
        }
    }

    private void tell(Path file, ImportedFile result) {
        boolean saved = result.outcome().equals(ImportedFile.SAVED);
        out.println(
                file + ": " + (saved ? "saved" : "waiting to be checked") + " at " + settings.server() + result.path());
        String title = result.title().isEmpty() ? "untitled" : result.title();
        out.println("    " + title + ": " + result.questions() + " questions, " + result.asks() + " to ask, "
                + result.concepts() + " concepts");
        result.warnings().forEach(warning -> out.println("    line " + warning.line() + ": " + warning.message()));
        if (result.problem() != null) {
            out.println("    not saved: " + result.problem());
        }
    }
}
