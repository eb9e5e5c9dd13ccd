package org.evenhand.referral.api;

import java.time.LocalDate;
import org.evenhand.kernel.CaseReference;

/**
 * A concern was received and a case opened for it.
 *
 * @param acknowledgement what its sender may be told: it says nothing and cannot be guessed
 * @param receivedOn the day it arrived, which clocks count from
 * @param again whether this very submission had been received before; nothing was written then
 */
public record ConcernReceived(
    CaseReference reference, String acknowledgement, LocalDate receivedOn, boolean again) {}
