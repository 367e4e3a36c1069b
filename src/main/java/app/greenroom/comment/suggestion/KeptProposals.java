package app.greenroom.comment.suggestion;

import static java.util.stream.Collectors.toMap;

import app.greenroom.comment.thread.Proposals;
import app.greenroom.comment.thread.Proposed;
import app.greenroom.shared.ThreadId;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is suggested is a part of its thread. */
@Component
class KeptProposals implements Proposals {

    private final Suggestions suggestions;

    KeptProposals(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @Override
    public Map<ThreadId, Proposed> in(Collection<ThreadId> threads) {
        return suggestions.findByIdIn(threads.stream().map(ThreadId::value).toList()).stream()
                .collect(toMap(SuggestionRow::thread, SuggestionRow::proposed));
    }
}
