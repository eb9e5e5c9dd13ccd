package org.evenhand.atomicity;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.assertj.core.api.Assertions;
import org.evenhand.testing.Databases;
import org.evenhand.testing.TestDatabase;
import org.evenhand.tool.database.Login;
import org.evenhand.tool.database.LoginSettings;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The product as it is packaged, on a fresh database, with classes of a test inside. Its settings
 * are put into the archive, since the server that tests start inherits an environment made before
 * there was a database. Nobody signs in here, so requests pass no gate.
 */
final class Deployments {
  private Deployments() {}

  static Archive<?> productWith(Class<?>... classes) {
    var settings = settings(Databases.fresh());
    return ShrinkWrap.create(ZipImporter.class, "evenhand-inside.war")
        .importFrom(new File(System.getProperty("evenhand.war")))
        .as(WebArchive.class)
        .addClasses(classes)
        .addAsLibraries(jarOf(Assertions.class))
        .addAsResource(new StringAsset(text(settings)), "META-INF/microprofile-config.properties")
        .setWebXML(new StringAsset(webXml(settings)));
  }

  private static Map<String, String> settings(TestDatabase database) {
    var settings = new TreeMap<String, String>();
    settings.put("EVENHAND_DB_URL", database.access(Login.CASEWORK).url());
    for (var login : Login.ofTheServer()) {
      settings.putAll(LoginSettings.variables(login, database.access(login)));
    }
    var key = HexFormat.of().formatHex(new byte[32]);
    settings.put("EVENHAND_DIVERSITY_KEY", key);
    settings.put("EVENHAND_DOCUMENT_KEY", key);
    settings.put("EVENHAND_VAULT_KEY", key);
    settings.put("EVENHAND_DEMO", "true");
    settings.put(
        "EVENHAND_DATA_DIR", Path.of("target", "server-inside").toAbsolutePath().toString());
    return settings;
  }

  private static String text(Map<String, String> settings) {
    var properties = new Properties();
    properties.putAll(settings);
    var text = new StringWriter();
    try {
      properties.store(text, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String webXml(Map<String, String> settings) {
    try {
      var xml = Files.readString(Path.of("webapp", "WEB-INF", "web.xml"));
      for (var setting : settings.entrySet()) {
        xml =
            xml.replace(
                "${ENV=" + setting.getKey() + "}", setting.getValue().replace("&", "&amp;"));
      }
      return xml.replaceAll("(?s)<filter-mapping>.*?</filter-mapping>", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static File jarOf(Class<?> type) {
    return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }
}
