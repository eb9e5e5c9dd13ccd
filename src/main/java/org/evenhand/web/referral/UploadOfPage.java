package org.evenhand.web.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.evenhand.document.api.DocumentSource;
import org.evenhand.document.api.Reception;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.kernel.CivilTime;
import org.evenhand.web.document.UploadedFiles;
import org.evenhand.web.document.UploadedFiles.Result;

/** Takes the files that came with the form of a page. */
@Dependent
public class UploadOfPage {
  private final UploadedFiles files;
  private final CurrentActor actor;
  private final Clock clock;

  @Inject
  public UploadOfPage(UploadedFiles files, CurrentActor actor, Clock clock) {
    this.files = files;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @param field the name of the file field
   * @param receivedOn the day they truly arrived; today where that is no day yet
   */
  List<Result> take(String field, java.util.Optional<LocalDate> receivedOn) {
    var today = CivilTime.today(clock);
    var arrived = receivedOn.filter(day -> !day.isAfter(today)).orElse(today);
    var external = FacesContext.getCurrentInstance().getExternalContext();
    var request = (HttpServletRequest) external.getRequest();
    if (!String.valueOf(request.getContentType()).startsWith("multipart/form-data")) {
      return List.of();
    }
    try {
      var parts = request.getParts().stream().filter(part -> part.getName().equals(field)).toList();
      return files.take(
          parts, name -> Reception.of(name, DocumentSource.STAFF, arrived, actor.get()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (ServletException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
