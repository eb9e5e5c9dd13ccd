package org.evenhand.web.rest;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.apache.shiro.authz.AuthorizationException;
import org.apache.shiro.authz.UnauthenticatedException;
import org.evenhand.kernel.Problem;
import org.evenhand.web.Words;
import org.evenhand.web.faults.Fault;

/**
 * The one place where an exception of a REST resource becomes an answer, as problem details for
 * HTTP APIs (RFC 9457, {@code application/problem+json}). A refusal lists its problems by field;
 * what may not be seen is not found; a fault has a number to quote and says nothing else.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
  private static final String MEDIA_TYPE = "application/problem+json";

  private final Words words;

  @Inject
  public ProblemMapper(Words words) {
    this.words = words;
  }

  @Override
  public Response toResponse(Throwable thrown) {
    if (thrown instanceof Refusal refusal) {
      return refused(refusal);
    }
    if (thrown instanceof UnauthenticatedException) {
      return plain(Status.UNAUTHORIZED.getStatusCode(), "rest.signIn");
    }
    if (thrown instanceof AuthorizationException) {
      return plain(Status.NOT_FOUND.getStatusCode(), "rest.notFound");
    }
    if (thrown instanceof WebApplicationException known && isTheirs(known)) {
      return plain(known.getResponse().getStatus());
    }
    return isUnreadable(thrown)
        ? plain(Status.BAD_REQUEST.getStatusCode(), "rest.unreadable")
        : broken(Fault.of(thrown));
  }

  private static boolean isTheirs(WebApplicationException known) {
    return known.getResponse().getStatusInfo().getFamily() != Status.Family.SERVER_ERROR;
  }

  private static boolean isUnreadable(Throwable thrown) {
    return thrown instanceof JsonbException
        || thrown instanceof JsonException
        || thrown instanceof ProcessingException;
  }

  private Response refused(Refusal refusal) {
    var told = problem(refusal.status(), refusal.title());
    if (!refusal.problems().isEmpty()) {
      var listed = Json.createArrayBuilder();
      refusal.problems().forEach(problem -> add(listed, problem));
      told.add("problems", listed);
    }
    var answer = answer(refusal.status(), told);
    if (!refusal.waiting().isZero()) {
      answer.getHeaders().putSingle("Retry-After", refusal.waiting().toSeconds());
    }
    return answer;
  }

  private void add(JsonArrayBuilder listed, Problem problem) {
    listed.add(
        Json.createObjectBuilder()
            .add("field", problem.field())
            .add("code", problem.key())
            .add("detail", words.problem(problem)));
  }

  private Response broken(Fault fault) {
    var status = Status.INTERNAL_SERVER_ERROR.getStatusCode();
    return answer(status, problem(status, "rest.broken").add("fault", fault.number()));
  }

  private Response plain(int status) {
    var key =
        switch (status) {
          case 400 -> "rest.unreadable";
          case 401 -> "rest.signIn";
          case 403, 404 -> "rest.notFound";
          case 405 -> "rest.notThisWay";
          case 406 -> "rest.notInThisForm";
          case 415 -> "rest.notThisType";
          default -> "rest.notPossible";
        };
    return plain(status == 403 ? 404 : status, key);
  }

  private Response plain(int status, String key) {
    return answer(status, problem(status, key));
  }

  private JsonObjectBuilder problem(int status, String key) {
    return Json.createObjectBuilder()
        .add("type", "about:blank")
        .add("title", words.of(key))
        .add("status", status);
  }

  private static Response answer(int status, JsonObjectBuilder problem) {
    return Response.status(status).type(MEDIA_TYPE).entity(problem.build()).build();
  }
}
