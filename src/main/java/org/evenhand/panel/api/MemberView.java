package org.evenhand.panel.api;

import java.util.UUID;

/** A member of the pool, as people who name panels see them. */
public record MemberView(UUID id, String name, MemberKind kind, boolean mayChair, String account) {}
