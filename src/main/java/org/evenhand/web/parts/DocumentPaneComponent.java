package org.evenhand.web.parts;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.util.regex.Pattern;
import org.evenhand.web.Html;
import org.evenhand.web.Words;

/**
 * {@code <eh:documentPane label="..." text="..." masked="true"/>}: a document that stays in view
 * while somebody writes about it. It scrolls in its own region, which the keyboard can reach. Form
 * feeds part pages; in a masked document what stands in square brackets is a replaced name or place
 * and is marked as one.
 */
@FacesComponent(DocumentPaneComponent.TYPE)
public class DocumentPaneComponent extends UIComponentBase {
  public static final String TYPE = "org.evenhand.web.DocumentPane";

  private static final Pattern ALIAS = Pattern.compile("\\[[^\\[\\]\\n]{1,80}]");

  @Override
  public String getFamily() {
    return "org.evenhand.web.parts";
  }

  @Override
  public void encodeBegin(FacesContext context) {
    if (!isRendered()) {
      return;
    }
    var html = new Html(context.getResponseWriter());
    var words = CDI.current().select(Words.class).get();
    var label = String.valueOf(getAttributes().get("label"));
    var masked = Boolean.parseBoolean(String.valueOf(getAttributes().get("masked")));
    write(html, words, label, String.valueOf(getAttributes().get("text")), masked);
  }

  static void write(Html html, Words words, String label, String text, boolean masked) {
    html.open("div", "eh-doc eh-pane").at("tabindex", "0").at("role", "region");
    html.at("aria-label", label);
    var pages = text.strip().split("\\f");
    for (int i = 0; i < pages.length; i++) {
      if (pages.length > 1) {
        html.open("p", "eh-doc__page");
        html.text(words.of("document.page", label, i + 1, pages.length)).close("p");
      }
      html.paragraphs(pages[i], line -> line(html, line, masked));
    }
    html.close("div");
  }

  private static void line(Html html, String line, boolean masked) {
    var at = 0;
    var aliases = ALIAS.matcher(line);
    while (masked && aliases.find()) {
      html.text(line.substring(at, aliases.start()));
      html.open("span", "eh-alias").text(aliases.group()).close("span");
      at = aliases.end();
    }
    html.text(line.substring(at));
  }
}
