package org.evenhand.referral.api;

import org.evenhand.kernel.CaseReference;

/**
 * A concern was received and a case opened for it.
 *
 * @param again whether this very submission had been received before; nothing was written then
 */
public record ConcernReceived(CaseReference reference, boolean again) {}
