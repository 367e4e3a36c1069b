package app.greenroom.dossier.ui;

import app.greenroom.dossier.DossierSource;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** A link that downloads Markdown, read anew at each press. */
public class MarkdownLink extends Anchor {

    /** @param source what is downloaded, asked for on behalf of whoever presses */
    public MarkdownLink(String words, Supplier<DossierSource> source) {
        super(DownloadHandler.fromInputStream(request -> response(source.get())), words);
        addClassName("download");
    }

    private static DownloadResponse response(DossierSource source) {
        byte[] bytes = source.text().getBytes(StandardCharsets.UTF_8);
        String name = source.fileName() == null ? "dossier.md" : source.fileName();
        return new DownloadResponse(new ByteArrayInputStream(bytes), name, "text/markdown;charset=utf-8", bytes.length);
    }
}
