package org.evenhand.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.TreeMap;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.evenhand.kernel.DatabaseLogin;

/** Ready means that each of the server's logins gets an answer from the database. */
@Readiness
@ApplicationScoped
public class DatabaseAnswers implements HealthCheck {
  private static final int PATIENCE_SECONDS = 5;

  private final Iterable<DatabaseLogin> logins;

  @Inject
  public DatabaseAnswers(@Any Instance<DatabaseLogin> logins) {
    this.logins = logins;
  }

  /** For the container's proxy. */
  protected DatabaseAnswers() {
    this.logins = null;
  }

  @Override
  public HealthCheckResponse call() {
    var answers = new TreeMap<String, Boolean>();
    logins.forEach(login -> answers.put(login.name(), login.answersWithin(PATIENCE_SECONDS)));
    var response = HealthCheckResponse.named("database");
    answers.forEach(response::withData);
    return response.status(!answers.containsValue(false)).build();
  }
}
