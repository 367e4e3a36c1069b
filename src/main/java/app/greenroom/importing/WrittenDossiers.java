package app.greenroom.importing;

import app.greenroom.dossier.DossierContents;
import app.greenroom.dossier.DossierSource;
import app.greenroom.dossier.DossierWriter;
import org.springframework.stereotype.Component;

/** Writes what the importer reads. */
@Component
class WrittenDossiers implements DossierWriter {

    @Override
    public DossierSource markdown(DossierContents contents) {
        Export export = Export.of(contents);
        return new DossierSource(export.markdown(), export.fileName());
    }
}
