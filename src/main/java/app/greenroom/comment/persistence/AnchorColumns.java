package app.greenroom.comment.persistence;

import app.greenroom.text.Anchor;
import app.greenroom.text.Quote;
import app.greenroom.text.TextRange;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** An anchor as a row keeps it. A row without one has null in all of its columns, and reads as no anchor. */
@Embeddable
record AnchorColumns(
        int anchorVersion,
        int anchorFrom,
        int anchorTo,
        @Column(columnDefinition = "text") String quoteExact,
        String quotePrefix,
        String quoteSuffix) {

    static AnchorColumns of(Anchor anchor) {
        return new AnchorColumns(
                anchor.version(),
                anchor.range().from(),
                anchor.range().to(),
                anchor.quote().exact(),
                anchor.quote().prefix(),
                anchor.quote().suffix());
    }

    Anchor toAnchor() {
        return new Anchor(
                anchorVersion, new TextRange(anchorFrom, anchorTo), new Quote(quoteExact, quotePrefix, quoteSuffix));
    }
}
