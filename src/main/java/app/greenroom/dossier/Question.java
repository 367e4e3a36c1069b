package app.greenroom.dossier;

import app.greenroom.shared.QuestionId;
import org.jspecify.annotations.Nullable;

/** A predicted question, or one to ask them; {@code group} is the heading it stands under, if any. */
public record Question(QuestionId id, @Nullable String group, String text) {}
