package app.greenroom.importing.ui.desk;

import app.greenroom.importing.proposal.EntryKind;
import app.greenroom.language.Texts;

/** What is said where an import is corrected. */
interface DeskTexts {

    DeskTexts SAY = Texts.of(DeskTexts.class);

    String listTitle(EntryKind kind, int count);

    String noneFound();

    String add();

    String addOne(EntryKind kind);

    String emptyEntry();

    String newEntry();

    String addedByYou();

    String line(int line);

    String entry(EntryKind kind);

    String entryHelp(EntryKind kind);

    String group(EntryKind kind);

    String noGroup(EntryKind kind);

    String renameGroup(EntryKind kind);

    String titleOfGroup(EntryKind kind);

    String turnIntoEntry(EntryKind kind);

    String turnTitleIntoEntry(String title, EntryKind kind);

    String turnIntoGroup(EntryKind kind);

    String moveToOther(EntryKind kind);

    String done();

    String up();

    String down();

    String mergeWithPrevious();

    String sections(int count);

    String heading();

    String type();

    String leaveOut();

    String leftOut(String heading);

    String notInAList(int count);

    String leftoverHelp();

    String addAs(EntryKind kind);

    String toCheck(int count);

    String keepAsText();

    String download();

    String company();

    String role();

    String showSource();

    String showUnderstood();
}
