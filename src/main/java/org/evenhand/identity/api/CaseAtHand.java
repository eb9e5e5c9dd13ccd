package org.evenhand.identity.api;

import org.evenhand.kernel.CaseReference;

/**
 * A case that somebody wants to open.
 *
 * @param reference which
 * @param stage where it stands: the code of its stage, for example {@code TRIAGE}
 * @param named whether the case was given to this person: they hold it, an open step of it is
 *     theirs, they examine it, or they sit on its panel
 */
public record CaseAtHand(CaseReference reference, String stage, boolean named) {}
