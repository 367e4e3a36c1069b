package app.greenroom.account;

import java.time.ZoneId;
import java.util.Locale;

/** What somebody says about themselves when they come for the first time. */
public record NewAccount(String name, String password, ZoneId zone, Locale locale) {

    @Override
    public String toString() {
        return "NewAccount[" + name + "]";
    }
}
