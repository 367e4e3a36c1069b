package app.greenroom.account;

import static app.greenroom.language.CommonTexts.COMMON;

import app.greenroom.access.AsksNoGuard;
import app.greenroom.shared.Snapshot;
import app.greenroom.shared.UserId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks people up for other modules' services, which have asked the guard already. It is no operation of a user's and
 * views do not call it.
 */
@AsksNoGuard
@Component
@Transactional(readOnly = true)
public class PeopleDirectory {

    private final Users users;

    PeopleDirectory(Users users) {
        this.users = users;
    }

    /** The people behind the ids, in one query; an id that names nobody is given as someone. */
    public Map<UserId, Person> people(Collection<UserId> ids) {
        Map<UserId, Person> known = Snapshot.once(PeopleDirectory.class, HashMap::new);
        Set<UserId> wanted = new HashSet<>(ids);
        wanted.removeAll(known.keySet());
        if (!wanted.isEmpty()) {
            users.findAllById(wanted.stream().map(UserId::value).toList())
                    .forEach(user -> known.put(user.id(), user.toPerson()));
            wanted.forEach(id -> known.computeIfAbsent(id, PeopleDirectory::unknown));
        }
        Map<UserId, Person> found = new HashMap<>(known);
        found.keySet().retainAll(Set.copyOf(ids));
        return found;
    }

    /** One person; see {@link #people}. */
    public Person person(UserId id) {
        return users.findById(id.value()).map(User::toPerson).orElseGet(() -> unknown(id));
    }

    private static Person unknown(UserId id) {
        return new Person(id, COMMON.someone(), "", ZoneOffset.UTC, Locale.ENGLISH, null, false);
    }
}
