package org.evenhand.identity.api;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody is told on signing in.
 *
 * @param who who signed in
 * @param failedSince how many attempts on the account failed since the last success
 * @param lastSignInAt when the account was last signed in to before
 */
public record Welcome(SignedIn who, int failedSince, Optional<Instant> lastSignInAt) {}
