package org.evenhand.identity.api;

import org.evenhand.kernel.Role;

/**
 * An invented colleague.
 *
 * @param name what to sign in with
 */
public record DemonstrationAccount(String name, String displayName, Role role) {}
