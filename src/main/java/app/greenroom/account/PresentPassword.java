package app.greenroom.account;

import app.greenroom.account.AccountService.WrongPassword;
import app.greenroom.account.password.Passwords;
import app.greenroom.throttle.Throttle;
import org.springframework.stereotype.Component;

/** Asks the one who is logged in for their password once more, before what an unlocked screen must not be enough for. */
@Component
public class PresentPassword {

    private final Passwords passwords;
    private final Throttle throttle;

    PresentPassword(Passwords passwords, Throttle throttle) {
        this.passwords = passwords;
        this.throttle = throttle;
    }

    /**
     * Checks it.
     *
     * @throws WrongPassword if it is mistaken
     * @throws Throttle.Throttled if it was mistaken too often in this window
     */
    public void require(String password, Account self) {
        String account = self.id().toString();
        throttle.count(Throttle.Kind.PRESENT, account, "");
        if (!passwords.matches(password, self.passwordHash())) {
            throw new WrongPassword();
        }
        throttle.forget(Throttle.Kind.PRESENT, account, "");
    }
}
