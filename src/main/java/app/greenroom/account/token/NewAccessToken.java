package app.greenroom.account.token;

/**
 * A token that was just made.
 *
 * @param secret what the program sends; nobody can show it again
 */
public record NewAccessToken(AccessToken token, String secret) {

    @Override
    public String toString() {
        return "NewAccessToken[" + token.name() + "]";
    }
}
