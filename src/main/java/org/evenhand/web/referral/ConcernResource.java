package org.evenhand.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.kernel.Problem;
import org.evenhand.referral.api.Channel;
import org.evenhand.referral.api.ConcernReceived;
import org.evenhand.referral.api.NewConcern;
import org.evenhand.web.rest.Pace;
import org.evenhand.web.rest.Refusal;
import org.evenhand.workflow.application.RaiseConcern;

/**
 * {@code POST /api/v1/concerns}: a program raises a concern, as anybody can on the public form. It
 * answers 201 with a number that says nothing, or 200 with the same number when the same concern
 * comes again under the same {@code Idempotency-Key}. The key is wanted, because a program that got
 * no answer must be able to send again without raising a second concern; it also keeps web pages of
 * others from sending one unasked (ADR 0096). The interface is described by {@link
 * ConcernInterface}.
 */
@RequestScoped
@Path("/concerns")
public class ConcernResource {
  static final String KEY = "Idempotency-Key";

  private final RaiseConcern raiseConcern;
  private final Pace pace;
  private final HttpServletRequest request;

  @Inject
  public ConcernResource(RaiseConcern raiseConcern, Pace pace, HttpServletRequest request) {
    this.raiseConcern = raiseConcern;
    this.pace = pace;
    this.request = request;
  }

  /** For the container's proxy. */
  protected ConcernResource() {
    this(null, null, null);
  }

  /** Raises it, once for each key. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Response raise(@HeaderParam(KEY) String key, InputStream body) throws IOException {
    notTooFast();
    var submission = submission(key);
    var answers = ConcernInterface.read(body);
    var received =
        Refusal.unlessDone(raiseConcern.raise(new NewConcern(submission, Channel.API, answers)));
    return Response.status(received.again() ? Response.Status.OK : Response.Status.CREATED)
        .entity(acknowledged(received))
        .build();
  }

  private static JsonObject acknowledged(ConcernReceived received) {
    return Json.createObjectBuilder()
        .add("acknowledgement", received.acknowledgement())
        .add("receivedOn", received.receivedOn().toString())
        .build();
  }

  private void notTooFast() {
    pace.enter(request.getRemoteAddr())
        .ifPresent(
            wait -> {
              throw Refusal.of(429, "rest.tooFast", List.of()).retryAfter(wait);
            });
  }

  private static UUID submission(String key) {
    return Optional.ofNullable(key)
        .filter(text -> text.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}"))
        .map(UUID::fromString)
        .orElseThrow(
            () -> Refusal.of(400, "rest.refused", List.of(Problem.at(KEY, "rest.keyWanted"))));
  }
}
