package org.evenhand.referral.api;

import java.util.UUID;
import org.evenhand.casefile.api.Answers;

/**
 * A concern as somebody hands it in.
 *
 * @param submission a key made when the form was first shown; the same key is the same concern
 * @param answers to the questions of {@link org.evenhand.referral.application.ConcernForms}
 */
public record NewConcern(UUID submission, Channel channel, Answers answers) {}
