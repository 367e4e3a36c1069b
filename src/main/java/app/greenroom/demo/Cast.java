package app.greenroom.demo;

import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.util.Map;
import java.util.Objects;

/** The demo's people in their team. */
record Cast(TeamId team, Map<DemoAccount, UserId> ids) {

    UserId id(DemoAccount account) {
        return Objects.requireNonNull(ids.get(account));
    }
}
