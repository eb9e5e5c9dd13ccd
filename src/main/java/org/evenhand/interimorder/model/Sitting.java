package org.evenhand.interimorder.model;

import java.time.LocalDate;
import java.util.UUID;

/**
 * When, where, how and before whom an interim order is heard.
 *
 * @param panel the panel's id in the room of panels
 * @param chair the chair's account
 */
public record Sitting(
    LocalDate on, String time, String mode, String venue, UUID panel, String chair) {}
