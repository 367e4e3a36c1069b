package app.greenroom.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Stores typed ids as plain UUID columns. */
abstract class IdConverter<T extends Id> implements AttributeConverter<T, UUID> {

    private final Function<UUID, T> make;

    IdConverter(Function<UUID, T> make) {
        this.make = make;
    }

    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable T id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable T convertToEntityAttribute(@Nullable UUID value) {
        return value == null ? null : make.apply(value);
    }

    @Converter(autoApply = true)
    static final class OfUserId extends IdConverter<UserId> {
        OfUserId() {
            super(UserId::new);
        }
    }

    @Converter(autoApply = true)
    static final class OfTeamId extends IdConverter<TeamId> {
        OfTeamId() {
            super(TeamId::new);
        }
    }

    @Converter(autoApply = true)
    static final class OfDossierId extends IdConverter<DossierId> {
        OfDossierId() {
            super(DossierId::new);
        }
    }

    @Converter(autoApply = true)
    static final class OfSectionId extends IdConverter<SectionId> {
        OfSectionId() {
            super(SectionId::new);
        }
    }

    @Converter(autoApply = true)
    static final class OfQuestionId extends IdConverter<QuestionId> {
        OfQuestionId() {
            super(QuestionId::new);
        }
    }

    @Converter(autoApply = true)
    static final class OfConceptId extends IdConverter<ConceptId> {
        OfConceptId() {
            super(ConceptId::new);
        }
    }

    @Converter(autoApply = true)
    static final class OfAssignmentId extends IdConverter<AssignmentId> {
        OfAssignmentId() {
            super(AssignmentId::new);
        }
    }

    @Converter(autoApply = true)
    static final class OfAnswerId extends IdConverter<AnswerId> {
        OfAnswerId() {
            super(AnswerId::new);
        }
    }

    @Converter(autoApply = true)
    static final class OfThreadId extends IdConverter<ThreadId> {
        OfThreadId() {
            super(ThreadId::new);
        }
    }

    @Converter(autoApply = true)
    static final class OfCommentId extends IdConverter<CommentId> {
        OfCommentId() {
            super(CommentId::new);
        }
    }

    @Converter(autoApply = true)
    static final class OfStoryId extends IdConverter<StoryId> {
        OfStoryId() {
            super(StoryId::new);
        }
    }

    @Converter(autoApply = true)
    static final class OfCommandId extends IdConverter<CommandId> {
        OfCommandId() {
            super(CommandId::new);
        }
    }

    @Converter(autoApply = true)
    static final class OfCriterionId extends IdConverter<CriterionId> {
        OfCriterionId() {
            super(CriterionId::new);
        }
    }

    @Converter(autoApply = true)
    static final class OfSnippetId extends IdConverter<SnippetId> {
        OfSnippetId() {
            super(SnippetId::new);
        }
    }
}
