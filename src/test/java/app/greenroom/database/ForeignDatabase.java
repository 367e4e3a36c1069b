package app.greenroom.database;

import app.greenroom.database.DatabaseSettings.Login;

/** An empty schema on a server that isn't the application's own. */
public record ForeignDatabase(String url, String user, String password) {

    public static ForeignDatabase fresh() {
        Login login = TestDatabase.freshSchema();
        return new ForeignDatabase(login.url(), login.user(), login.password());
    }
}
