package org.evenhand.document.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import org.evenhand.document.reading.Isolation;
import org.evenhand.document.reading.ReaderProcess;
import org.evenhand.document.reading.ReaderSettings;
import org.evenhand.document.reading.ReadingLimits;
import org.evenhand.document.scanning.ClamdScanner;
import org.evenhand.document.store.ContentStore;
import org.evenhand.document.store.InstallationKey;

/**
 * Builds the room from the environment. {@code EVENHAND_DOCUMENT_KEY} (or {@code _FILE}) must be
 * set and {@code EVENHAND_READER_CLASSPATH} says where the parsers are; the start command gives
 * both. Without a class path nothing can be read, and everything stays in quarantine.
 */
@ApplicationScoped
public class DocumentConfiguration {
  private static final Logger LOG = Logger.getLogger(DocumentConfiguration.class.getName());
  private static final Duration SCANNER_PATIENCE = Duration.ofSeconds(60);

  private final Config config;

  @Inject
  public DocumentConfiguration(Config config) {
    this.config = config;
  }

  /** For the container's proxies. */
  protected DocumentConfiguration() {
    this(null);
  }

  @Produces
  @Singleton
  DocumentSettings settings() {
    var folder = text("EVENHAND_DOCUMENTS_DIR").map(Path::of).orElse(data().resolve("documents"));
    return DocumentSettings.in(folder).upTo(number("EVENHAND_DOCUMENT_MAX_MEGABYTES", 256));
  }

  @Produces
  @Singleton
  KeyAccess keys() {
    return new InstallationKey(secret("EVENHAND_DOCUMENT_KEY"));
  }

  @Produces
  @Singleton
  ContentStore store(DocumentSettings settings, KeyAccess keys) {
    try {
      return new ContentStore(settings.folder(), keys, Clock.systemUTC());
    } catch (IOException unusable) {
      throw new UncheckedIOException("the folder of documents cannot be used", unusable);
    }
  }

  @Produces
  @Singleton
  ReaderProcess reader(DocumentSettings settings) {
    var isolation = Isolation.best();
    LOG.info("Reading documents: " + isolation.says());
    var folder = text("EVENHAND_READER_DIR").map(Path::of).orElse(data().resolve("reading"));
    var limits =
        ReadingLimits.USUAL
            .upTo(settings.largestFile())
            .within(Duration.ofSeconds(number("EVENHAND_READER_SECONDS", 20)));
    return new ReaderProcess(
        new ReaderSettings(
            ReaderSettings.ownJava(),
            text("EVENHAND_READER_CLASSPATH").orElse("target/reader/*"),
            folder,
            isolation,
            limits,
            (int) number("EVENHAND_READER_PROCESSES", 2)));
  }

  @Produces
  @Singleton
  Scanner scanner() {
    var address = text("EVENHAND_CLAMD");
    if (address.isEmpty()) {
      return Scanner.NONE;
    }
    var colon = address.get().lastIndexOf(':');
    var host = address.get().substring(0, colon);
    var port = Integer.parseInt(address.get().substring(colon + 1));
    return new ClamdScanner(InetSocketAddress.createUnresolved(host, port), SCANNER_PATIENCE);
  }

  private Path data() {
    return Path.of(text("EVENHAND_DATA_DIR").orElse(".evenhand/data"));
  }

  private String secret(String name) {
    var file = text(name + "_FILE");
    if (file.isPresent()) {
      try {
        return Files.readString(Path.of(file.get())).strip();
      } catch (IOException unreadable) {
        throw new UncheckedIOException("cannot read " + name + "_FILE", unreadable);
      }
    }
    return text(name)
        .orElseThrow(() -> new IllegalStateException("set " + name + " or " + name + "_FILE"));
  }

  private long number(String name, long standard) {
    return config.getOptionalValue(name, Long.class).orElse(standard);
  }

  private Optional<String> text(String name) {
    return config.getOptionalValue(name, String.class).filter(value -> !value.isBlank());
  }
}
