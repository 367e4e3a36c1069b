package app.greenroom.importing.ui;

import static app.greenroom.importing.ui.ImportPageTexts.SAY;

import app.greenroom.importing.FileNames;
import app.greenroom.importing.ImportDraft;
import app.greenroom.importing.markdown.DossierParser;
import app.greenroom.language.Language;
import app.greenroom.shared.Refusal;
import app.greenroom.ui.words.WindowReader;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes uploaded files, never more of one than a dossier may hold, whatever the browser claimed about its size. A file is
 * read before its window is asked for, so that many files don't hold it up.
 */
class DossierUpload implements UploadHandler {

    /** Reads a file; at most one byte beyond the limit, which then is refused. */
    @FunctionalInterface
    interface Reader {
        ImportDraft read(byte[] file, @Nullable String name);
    }

    /** Hears in its window what came of each file. */
    interface Listener {
        void understood(ImportDraft draft);

        void refused(String file, String reason);
    }

    private final Reader reader;
    private final Listener listener;

    DossierUpload(Reader reader, Listener listener) {
        this.reader = reader;
        this.listener = listener;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        byte[] file;
        try (InputStream in = event.getInputStream()) {
            file = in.readNBytes(DossierParser.LIMIT + 1);
        }
        Language reads = WindowReader.of(event.getUI());
        Command told = reads.call(() -> take(file, event.getFileName()));
        var _ = event.getUI().access(told);
    }

    /** Reads a file and gives what to tell the window. */
    Command take(byte[] file, @Nullable String name) {
        try {
            ImportDraft draft = reader.read(file, name);
            return () -> listener.understood(draft);
        } catch (Refusal refused) {
            return () -> listener.refused(shown(name), refused.words());
        }
    }

    static String shown(@Nullable String name) {
        String clean = FileNames.clean(name);
        return clean == null ? SAY.someFile() : clean;
    }
}
