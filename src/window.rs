pub fn run(_: std::path::PathBuf) -> anyhow::Result<()> {
    Ok(())
}
