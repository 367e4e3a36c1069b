package app.greenroom.importing.ui;

import static app.greenroom.importing.ui.ImportPageTexts.SAY;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.UploadButton;
import com.vaadin.flow.component.upload.UploadDropZone;
import com.vaadin.flow.component.upload.UploadFileList;
import com.vaadin.flow.component.upload.UploadManager;
import com.vaadin.flow.component.upload.UploadManager.FileRejectionReason;

/** A place that takes dropped or chosen files, folders too, and shows how far each is. */
class DossierDrop extends Div {

    private final UploadManager uploads;

    /**
     * @param content stands in it
     * @param finished runs when no file is on its way any more
     */
    DossierDrop(Component content, DossierUpload handler, DossierUpload.Listener listener, Runnable finished) {
        uploads = new UploadManager(this, handler);
        uploads.setAcceptedFileExtensions(".md", ".markdown", ".txt");
        uploads.addFileRejectedListener(
                rejected -> listener.refused(DossierUpload.shown(rejected.getFileName()), words(rejected.getReason())));
        uploads.addAllFinishedListener(all -> finished.run());
        UploadFileList progress = new UploadFileList(uploads);
        UploadDropZone zone = new UploadDropZone(content, uploads);
        zone.addClassName("import-zone");
        add(progress, zone);
        addClassName("import-drop");
    }

    Component button() {
        return new UploadButton(SAY.chooseFiles(), uploads);
    }

    static String words(FileRejectionReason reason) {
        return switch (reason) {
            case INCORRECT_FILE_TYPE -> SAY.wrongType();
            case FILE_TOO_LARGE -> SAY.tooLarge();
            default -> SAY.notUploaded();
        };
    }
}
