package org.evenhand.correspondence.api;

import org.evenhand.casefile.api.PartyRole;
import org.evenhand.kernel.CaseReference;

/**
 * A letter as a person wants it sent.
 *
 * @param toRole what its reader is to the case
 * @param toName as addressed
 * @param sentTo an e-mail address, or the lines of a postal one
 * @param text paragraphs, an empty line between them; a line that begins with {@code # } is a
 *     heading and one that begins with {@code - } an item of a list
 * @param about the order or hearing it belongs to, or empty
 */
public record NewLetter(
    CaseReference caseReference,
    LetterTemplate template,
    PartyRole toRole,
    String toName,
    LetterChannel channel,
    String sentTo,
    String subject,
    String text,
    String about) {}
