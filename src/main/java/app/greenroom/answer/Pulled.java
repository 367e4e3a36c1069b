package app.greenroom.answer;

import java.util.List;

/** What came after a version, oldest first. */
public record Pulled(int head, List<AcceptedChange> changes) {}
