package app.greenroom.bench;

import app.greenroom.bench.micro.Figures;
import java.util.ArrayList;
import java.util.List;

/** The figures, as a Markdown table. */
final class Report implements Figures {

    private record Row(String what, String figure, String target, String verdict) {}

    private final List<Row> rows = new ArrayList<>();
    private boolean failed;

    /** A figure without a target. */
    @Override
    public void add(String what, String figure) {
        put(new Row(what, figure, "", ""));
    }

    /** A figure that should not exceed its target. */
    @Override
    public void add(String what, String figure, String target, boolean met) {
        put(new Row(what, figure, target, met ? "met" : "**missed**"));
    }

    /** A part that gave no figure. */
    void failed(String what) {
        failed = true;
        put(new Row(what, "", "", "**failed**"));
    }

    boolean hasFailed() {
        return failed;
    }

    private void put(Row row) {
        rows.add(row);
        System.out.println("  " + row.what() + ": " + row.figure()
                + (row.target().isEmpty() ? "" : " (target " + row.target() + ", " + row.verdict() + ")"));
    }

    String toMarkdown() {
        StringBuilder table = new StringBuilder("| What | Figure | Target | |\n|---|---|---|---|\n");
        rows.forEach(row -> table.append("| ")
                .append(String.join(" | ", row.what(), row.figure(), row.target(), row.verdict()))
                .append(" |\n"));
        return table.toString();
    }
}
