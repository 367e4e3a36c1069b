package app.greenroom.importing.ui;

import static app.greenroom.importing.ui.ImportListTexts.SAY;

import app.greenroom.importing.ImportDraft;
import app.greenroom.importing.ImportService;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.TeamId;
import app.greenroom.ui.Notice;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** What came of the files that were given, and whatever else waits to be checked. */
class ImportList extends Section implements ImportTable.Actions {

    private final ImportService imports;
    private final TeamId team;
    private final Clock clock;
    private final H2 title = new H2();
    private final Button saveAll = new Button("", pressed -> saveAll());
    private final ImportTable table = new ImportTable(this);
    private final List<ImportLine.Refused> refused = new ArrayList<>();
    private List<ImportLine.Waiting> waiting = List.of();
    private int refusals;

    ImportList(ImportService imports, TeamId team, Clock clock) {
        this.imports = imports;
        this.team = team;
        this.clock = clock;
        addClassName("import-list");
        title.getElement().setAttribute("role", "status");
        saveAll.setDisableOnClick(true);
        Div head = new Div(title, saveAll);
        head.addClassName("toolbar");
        add(head, table);
        read();
    }

    boolean isEmpty() {
        return waiting.isEmpty() && refused.isEmpty();
    }

    /** Shows what waits now. */
    void read() {
        waiting = imports.waiting(team).stream().map(ImportLine.Waiting::new).toList();
        show();
    }

    void refuse(String file, String reason) {
        refused.add(new ImportLine.Refused(refusals++, file, reason, clock.instant()));
        show();
    }

    private void show() {
        List<ImportLine> lines = new ArrayList<>(refused);
        lines.addAll(waiting);
        table.setRows(lines);
        setVisible(!lines.isEmpty());
        title.setText(SAY.toCheck(waiting.size(), refused.size()));
        long plain = waiting.stream().filter(ImportLine.Waiting::isPlain).count();
        saveAll.setVisible(plain > 1);
        saveAll.setText(SAY.saveReady(plain));
        saveAll.setEnabled(true);
    }

    @Override
    public void save(ImportLine.Waiting line) {
        if (!imports.known(line.draft().id()).isEmpty()) {
            UI.getCurrent().navigate("import/" + line.draft().id());
            Notice.problem(SAY.alreadyInLibrary(line.title()));
            return;
        }
        try {
            imports.save(imports.open(line.draft().id()));
            Notice.done(SAY.savedOne(line.title()));
        } catch (Refusal problem) {
            Notice.problem(problem.words());
        }
        read();
    }

    private void saveAll() {
        int saved = 0;
        int known = 0;
        for (ImportLine.Waiting line :
                waiting.stream().filter(ImportLine.Waiting::isPlain).toList()) {
            if (!imports.known(line.draft().id()).isEmpty()) {
                known++;
                continue;
            }
            try {
                imports.save(imports.open(line.draft().id()));
                saved++;
            } catch (Refusal problem) {
                Notice.problem(SAY.notSaved(line.title(), problem.words()));
            }
        }
        Notice.done(SAY.savedAll(saved, known));
        read();
    }

    @Override
    public void putAway(ImportLine.Waiting line) {
        ImportDraft away = imports.open(line.draft().id());
        imports.discard(away.id());
        read();
        Notice.undoable(SAY.discarded(line.title()), () -> {
            imports.keep(away);
            read();
        });
    }

    @Override
    public void dismiss(ImportLine.Refused line) {
        refused.remove(line);
        show();
    }
}
