package app.greenroom.account;

import app.greenroom.language.Language;
import app.greenroom.shared.Row;
import app.greenroom.shared.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "app_user")
class User extends Row {

    private String email;
    private String name;
    private @Nullable String passwordHash;
    private String timeZone;
    private String locale;

    @Enumerated(EnumType.STRING)
    private @Nullable Language language;

    private boolean admin;
    private boolean active = true;

    /** Sessions that began earlier are no longer valid. */
    @Column(name = "sessions_valid_from")
    private Instant sessionsValidFrom;

    private Instant createdAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected User() {}

    User(UserId id, String email, String name, ZoneId zone, Locale locale, Instant now) {
        super(id);
        this.email = email;
        this.name = name;
        this.timeZone = zone.getId();
        this.locale = locale.toLanguageTag();
        this.sessionsValidFrom = now;
        this.createdAt = now;
    }

    UserId id() {
        return new UserId(getId());
    }

    String email() {
        return email;
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    boolean isAdmin() {
        return admin;
    }

    boolean isActive() {
        return active;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant sessionsValidFrom() {
        return sessionsValidFrom;
    }

    void makeAdmin() {
        admin = true;
    }

    void setActive(boolean active) {
        this.active = active;
    }

    /** A new password ends the sessions that began under the old one. */
    void setPasswordHash(String hash, Instant now) {
        this.passwordHash = hash;
        this.sessionsValidFrom = now;
    }

    void endSessionsFrom(Instant now) {
        this.sessionsValidFrom = now;
    }

    void describe(String name, ZoneId zone, Locale locale, @Nullable Language language) {
        this.name = name;
        this.timeZone = zone.getId();
        this.locale = locale.toLanguageTag();
        this.language = language;
    }

    Account toAccount() {
        return new Account(toPerson(), admin, passwordHash(), createdAt, sessionsValidFrom);
    }

    Person toPerson() {
        return new Person(id(), name, email, ZoneId.of(timeZone), Locale.forLanguageTag(locale), language, active);
    }
}
