package app.greenroom.team;

import app.greenroom.access.Role;

/** Tells somebody of a role that another person gave them. */
public record RoleNews(Role role, String team, String givenBy) {}
