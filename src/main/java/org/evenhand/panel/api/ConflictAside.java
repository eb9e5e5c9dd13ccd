package org.evenhand.panel.api;

import java.time.Instant;
import java.util.UUID;
import org.evenhand.kernel.CaseReference;

/**
 * A conflict that somebody may set aside.
 *
 * @param name the member's
 * @param aside whether it is set aside
 * @param why the reason of the newest act; empty where there was none
 * @param by who said so; empty where nobody did
 * @param at when, or null
 */
public record ConflictAside(
    CaseReference reference,
    UUID member,
    String name,
    ConflictReason reason,
    boolean aside,
    String why,
    String by,
    Instant at) {}
