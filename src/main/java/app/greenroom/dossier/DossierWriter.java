package app.greenroom.dossier;

/** Writes a dossier as a file that can be imported again. What reads such files implements it. */
public interface DossierWriter {

    DossierSource markdown(DossierContents contents);
}
