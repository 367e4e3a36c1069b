package app.greenroom.importing.ui.desk;

import app.greenroom.importing.proposal.EntryKind;
import app.greenroom.language.Texts;

/** What corrections of an import are called, where they are undone and by their keys. */
interface StepTexts {

    StepTexts SAY = Texts.of(StepTexts.class);

    String undo();

    String redo();

    String undoStep(String step);

    String redoStep(String step);

    String nothingToUndo();

    String nothingToRedo();

    String undid(String step);

    String redid(String step);

    String edit();

    String cancelEdit();

    String move();

    String moveToOtherList();

    String merge();

    String delete();

    String add(EntryKind kind);

    String addAs(EntryKind kind);

    String turnIntoGroup(EntryKind kind);

    String turnIntoEntry(EntryKind kind);

    String renameGroup(EntryKind kind);

    String renameSection();

    String changeType();

    String leaveOut();

    String restoreSection();

    String keepAsText();

    String company();

    String role();

    String keysInEntry();

    String keyNext();

    String keyPrevious();

    String keyOpen();

    String keyMove();

    String keyMoveToGroup();

    String keyMerge();

    String keyGroup();
}
