package app.greenroom.dossier.ui;

import app.greenroom.dossier.markdown.DossierParser;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Takes an uploaded file, never more of it than a dossier may hold, whatever the browser claimed about its size. */
class DossierUpload implements UploadHandler {

    /** Takes the file in its window; at most one byte beyond the limit, which then is refused. */
    @FunctionalInterface
    interface Taker {
        void take(byte[] file, @Nullable String name);
    }

    private final Taker taker;

    DossierUpload(Taker taker) {
        this.taker = taker;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        byte[] file;
        try (InputStream in = event.getInputStream()) {
            file = in.readNBytes(DossierParser.LIMIT + 1);
        }
        String name = event.getFileName();
        var _ = event.getUI().access(() -> taker.take(file, name));
    }
}
