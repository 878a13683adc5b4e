//! A window that shows one word: what the bench of the window is measured beside. It has the program's own set-up and
//! nothing else.

use tauri::http::Response;
use tauri::{Url, WebviewUrl, WebviewWindowBuilder};

const PAGE: &[u8] = b"<!doctype html><html lang=en><title>Assay</title><p>Assay</p></html>";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = Url::parse("word://localhost/")?;
    tauri::Builder::default()
        .register_uri_scheme_protocol("word", |_, _| {
            Response::builder().header("Content-Type", "text/html").body(PAGE).unwrap_or_default()
        })
        .setup(move |app| {
            WebviewWindowBuilder::new(app, "main", WebviewUrl::CustomProtocol(url))
                .inner_size(1280.0, 800.0)
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!())?;
    Ok(())
}
