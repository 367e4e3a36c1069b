package app.greenroom.importing.proposal;

import app.greenroom.dossier.SectionKind;

/**
 * A section as it will be saved.
 *
 * @param line its heading's line in the source, from 1
 */
public record ProposedSection(SectionKind kind, String heading, String body, int line) {

    ProposedSection as(SectionKind otherKind, String otherHeading) {
        return new ProposedSection(otherKind, otherHeading.strip(), body, line);
    }
}
