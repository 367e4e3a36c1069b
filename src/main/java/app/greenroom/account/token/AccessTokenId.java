package app.greenroom.account.token;

import app.greenroom.shared.Id;
import java.util.UUID;

/** Names an access token; it is no secret and opens nothing. */
public record AccessTokenId(UUID value) implements Id {}
